/** A referral for oneself as a FHIR Questionnaire: 21 questions of the kinds that such a form has. */
export const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  language: 'nb-NO',
  title: 'Be om hjelp',
  url: 'https://example.org/Questionnaire/be-om-hjelp',
  item: [
    choice(
      'who',
      'Hvem gjelder det?',
      'radio-button',
      ['Meg selv', 'Barnet mitt', 'En jeg hjelper'],
      {
        required: true,
      },
    ),
    question('name', 'Hva heter du?', 'string', { required: true, maxLength: 100 }),
    question('birth', 'Når er du født?', 'date', { required: true }),
    question('phone', 'Hvilket nummer kan vi ringe?', 'string', { required: true, maxLength: 15 }),
    question('email', 'Hvilken e-postadresse har du?', 'string'),
    question('address', 'Hvor bor du?', 'string'),
    choice('municipality', 'Hvilken kommune bor du i?', 'drop-down', ['Lier', 'Vefsn', 'Ålesund']),
    question('matters', 'Hva er viktig for deg?', 'text', { maxLength: 1000 }),
    question('problem', 'Hva trenger du hjelp til?', 'text', { required: true, maxLength: 1000 }),
    choice('where', 'Hvor i kroppen er det?', 'check-box', [
      'Nakke',
      'Rygg',
      'Skulder eller arm',
      'Hofte, kne eller fot',
    ]),
    question('since', 'Når begynte det?', 'date'),
    choice('hard', 'Hva er vanskelig i hverdagen?', 'check-box', [
      'Gå',
      'Stå opp',
      'Kle på meg',
      'Arbeid',
    ]),
    choice('falls', 'Har du falt det siste året?', 'radio-button', ['Ja', 'Nei']),
    question('times', 'Hvor mange ganger?', 'integer', when('falls', 'Ja')),
    choice('hospital', 'Har du vært på sykehus for dette?', 'radio-button', ['Ja', 'Nei']),
    question('discharge', 'Når kom du hjem?', 'date', when('hospital', 'Ja')),
    choice('aids', 'Bruker du hjelpemidler?', 'check-box', ['Stokk', 'Rullator', 'Rullestol']),
    choice('travel', 'Kan du komme til oss?', 'radio-button', ['Ja', 'Nei']),
    choice('interpreter', 'Trenger du tolk?', 'radio-button', ['Ja', 'Nei']),
    question('language', 'Hvilket språk?', 'string', when('interpreter', 'Ja')),
    question('consent', 'Dere kan snakke med legen min om dette', 'boolean'),
  ],
};

function question(linkId, text, type, more = {}) {
  return { linkId, text, type, ...more };
}

function choice(linkId, text, control, values, more = {}) {
  return question(linkId, text, 'choice', {
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: {
          coding: [
            { system: 'http://hl7.org/fhir/ValueSet/questionnaire-item-control', code: control },
          ],
        },
      },
    ],
    answerOption: values.map((value) => ({ valueCoding: coding(value) })),
    ...more,
  });
}

function when(asked, answer) {
  return { enableWhen: [{ question: asked, operator: '=', answerCoding: coding(answer) }] };
}

function coding(value) {
  return { system: 'https://example.org/answers', code: value, display: value };
}
