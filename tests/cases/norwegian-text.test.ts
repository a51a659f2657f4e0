import { languages } from '@locales/languages.ts';
import nb from '@locales/nb/journal.json';
import { norwegianText, referralFacts } from '@shared/exchange';
import {
  type ClinicId,
  ClinicIdSchema,
  DaySchema,
  GroupInterestSchema,
  type Language,
  LanguageSchema,
  type SelfReferral,
  SelfReferralSchema,
  type WorkplaceKind,
  WorkplaceKindSchema,
} from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const clinics = new Map<ClinicId, string>([[v.parse(ClinicIdSchema, 'lierbyen'), 'Lierbyen']]);
const receivedOn = v.parse(DaySchema, '2026-11-26');
const context = { texts: nb, clinics, receivedOn };

describe('a referral as Norwegian text', () => {
  it('says all that was answered', () => {
    expect(norwegianText(answered('nb', 'Jeg er ustø.'), context)).toBe(
      `Egenhenvendelse til fysioterapi- og ergoterapitjenesten
Mottatt: 26.11.2026
Besvart på: norsk bokmål

Gjelder: Prøve Testesen, født 28.2.1951
Henvender: Hjelper Testesen (sønn eller datter). En annen, på vegne av personen
Samtykke: Personen kjenner til henvendelsen og ønsker hjelp

Varseltegn som lege kjenner til, ifølge henvender:
- feber med rygg- eller nakkesmerter

Plager:
- gange, balanse eller forflytning
- hjelpemidler eller tilrettelegging av bolig
Varighet: uker
Utvikling: forverres

Egen beskrivelse:
Jeg er ustø.

Viktig for personen:
Gå tur.

Fall siste halvår: flere fall
Kan komme til behandlingssted: nei, trenger hjemmebesøk
Hjelpemidler: Rullator
Utskrevet eller planlagt utskrevet: 20.11.2026

Telefon: 400 00 000
Tolk: ukrainsk
Ønsket sted: Lierbyen, stengt-sted
`,
    );
  });

  it('is the same in every language but for own words, which are marked', () => {
    const own = (language: Language) => `${languages[language].name}: 1, 2, 3.`;
    const lines = LanguageSchema.options.map((language) =>
      norwegianText(answered(language, own(language)), context).split('\n'),
    );
    for (const language of LanguageSchema.options) {
      const text = norwegianText(answered(language, own(language)), context);
      expect(text).toContain(own(language));
      expect(text).toContain(`Besvart på: ${nb.language[language]}`);
      expect(text.includes('ikke oversatt')).toBe(!['nb', 'nn'].includes(language));
    }
    const [norwegian = [], ...others] = lines;
    for (const other of others) {
      expect(other).toHaveLength(norwegian.length);
      const differing = norwegian.filter((line, at) => line !== other[at]);
      const isMarked = other.some((line) => line.includes('ikke oversatt'));
      expect(differing).toEqual([
        'Besvart på: norsk bokmål',
        ...(isMarked ? ['Egen beskrivelse:'] : []),
        own('nb'),
        ...(isMarked ? ['Viktig for personen:'] : []),
      ]);
    }
  });

  it('keeps a language that was typed, and names sign language', () => {
    const spoken = (language: string) =>
      norwegianText({ ...answered('nb', 'x'), interpreter: { language } }, context);
    expect(spoken('Hazaragi')).toContain('Tolk: Hazaragi\n');
    expect(spoken('nsl')).toContain('Tolk: norsk tegnspråk\n');
  });
});

describe('a professional’s referral as Norwegian text', () => {
  it('says who refers, the codes with their system, and the wish as no priority', () => {
    expect(norwegianText(referredByNurse(), context)).toBe(
      `Henvisning til fysioterapi- og ergoterapitjenesten, sendt i portalen
Mottatt: 26.11.2026
Besvart på: norsk bokmål

Gjelder: Prøve Testesen, født 28.2.1951
Henvist av: Sykepleier Testesen, sykepleier, Hjemmetjenesten Prøvedal (hjemmetjeneste)
Telefon til henviser: 400 00 001
Samtykke: Personen kjenner til henvendelsen og ønsker hjelp
Diagnosekode ICPC-2: L90
Diagnosekode ICD-10: M17.1

Plager:
- gange, balanse eller forflytning
- hjelpemidler eller tilrettelegging av bolig

Henvisers beskrivelse:
Hun er ustø.

Henvisers syn på hast (ikke prioritet etter nøkkelen):
Innen to uker.

Viktig for personen:
Gå tur.

Fall siste halvår: flere fall
Kan komme til behandlingssted: nei, trenger hjemmebesøk
Hjelpemidler: Rullator
Utskrevet eller planlagt utskrevet: 20.11.2026

Telefon: 400 00 000
Tolk: ukrainsk
Ønsket sted: Lierbyen, stengt-sted
`,
    );
  });
});

describe('an interest in a group as Norwegian text', () => {
  it('names the group, and says that an examination comes first', () => {
    const { applicant, helper, person, contact, interpreter, idempotencyKey, municipality } =
      answered('en', 'x');
    const interest = v.parse(GroupInterestSchema, {
      version: 2,
      municipality,
      idempotencyKey,
      language: 'en',
      group: { id: 'kne', name: 'Knegruppa', kind: 'treatment' },
      applicant,
      helper,
      person,
      contact,
      interpreter,
      fits: [{ text: 'du har vondt i kneet', answer: 'unsure' }],
      important: 'To walk.',
      clinics: [],
    });
    expect(norwegianText(interest, context)).toBe(
      `Interesse for gruppe: Knegruppa
Mottatt: 26.11.2026
Besvart på: engelsk

Behandlingsgruppe: krever individuell undersøkelse før oppstart

Gjelder: Prøve Testesen, født 28.2.1951
Henvender: Hjelper Testesen (sønn eller datter). En annen, på vegne av personen
Samtykke: Personen kjenner til henvendelsen og ønsker hjelp

Gruppen er for den som (personens eget svar):
- du har vondt i kneet: usikker

Viktig for personen. Fritekst på engelsk, ikke oversatt:
To walk.

Telefon: 400 00 000
Tolk: ukrainsk
`,
    );
  });
});

describe('the facts of a referral', () => {
  it('are those of the professional who refers: where from, the codes, the day of discharge', () => {
    expect(referralFacts(referredByNurse(), receivedOn)).toMatchObject({
      source: 'home-care',
      icpc2: ['L90'],
      icd10: ['M17.1'],
      discharged: '2026-11-20',
    });
    const sourceOf = (kind: WorkplaceKind) => referralFacts(referredFrom(kind), receivedOn).source;
    for (const kind of WorkplaceKindSchema.options) {
      expect(sourceOf(kind)).toBe(kind === 'nav' ? 'other' : kind);
    }
  });

  it('name who asks, and from which day the wait may count', () => {
    expect(referralFacts(answered('nb', 'Jeg er ustø.'), receivedOn)).toEqual({
      received: '2026-11-26',
      discharged: '2026-11-20',
      birthDate: '1951-02-28',
      source: 'relative',
      icd10: [],
      icpc2: [],
      text: 'Jeg er ustø.\n\nGå tur.',
    });
    expect(referralFacts({ ...answered('nb', 'x'), helper: null }, receivedOn).source).toBe('self');
  });

  it('hold no words in a language that is not read', () => {
    expect(referralFacts(answered('ar', 'أنا غير ثابت.'), receivedOn).text).toBeNull();
  });
});

function referredByNurse(): SelfReferral {
  return referredFrom('home-care');
}

function referredFrom(kind: WorkplaceKind): SelfReferral {
  const { problem, helper, ...rest } = answered('nb', 'Hun er ustø.');
  return v.parse(SelfReferralSchema, {
    ...rest,
    version: 2,
    urgent: [],
    helper: { name: 'Sykepleier Testesen', relation: 'staff', consent: helper?.consent },
    professional: {
      kind,
      workplace: 'Hjemmetjenesten Prøvedal',
      title: 'sykepleier',
      phone: '400 00 001',
      icpc2: ['L90'],
      icd10: ['M17.1'],
      urgency: 'Innen to uker.',
    },
    problem: { ...problem, since: null, course: null },
  });
}

function answered(language: SelfReferral['language'], text: string): SelfReferral {
  return v.parse(SelfReferralSchema, {
    version: 1,
    municipality: 'lier',
    idempotencyKey: '0b0f8f0a-3f5e-4b52-9a3e-6c1d2f7a9e10',
    language,
    applicant: 'other',
    urgent: ['fever-unwell'],
    helper: { name: 'Hjelper Testesen', relation: 'grown-child', consent: 'agreed' },
    person: { name: 'Prøve Testesen', birthDate: '1951-02-28', nationalNumber: null },
    contact: { phone: '400 00 000', email: null },
    interpreter: { language: 'uk' },
    problem: {
      areas: ['walking-balance', 'home-aids'],
      text,
      since: 'weeks',
      course: 'worse',
    },
    important: 'Gå tur.',
    daily: { falls: 'several', travel: 'cannot', aids: 'Rullator' },
    surgeryOn: null,
    dischargedOn: '2026-11-20',
    clinics: ['lierbyen', 'stengt-sted'],
  });
}
