import { readFileSync } from 'node:fs';
import { ClinicIdSchema, DaySchema, LevelSchema, SelfReferralSchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { JournalTexts } from '../journal-texts.ts';
import { fhirBundle } from './fhir-bundle.ts';
import { personIdentifier } from './person-identifier.ts';

const texts: JournalTexts = JSON.parse(
  readFileSync(new URL('../../../locales/nb/journal.json', import.meta.url), 'utf8'),
);
const receivedOn = v.parse(DaySchema, '2026-11-20');
const clinic = v.parse(ClinicIdSchema, 'lier-kommune');

const bundle = (own: object, assessed: { level: number; deadline: string } | null = null) => {
  let last = 0;
  const made = fhirBundle(
    v.parse(SelfReferralSchema, {
      version: 1,
      municipality: 'lier',
      idempotencyKey: '5f0f8b9e-4a3a-4a61-9a39-0d1f2d6f8a11',
      language: 'nb',
      applicant: 'self',
      urgent: [],
      helper: null,
      person: {
        name: 'Kari Anne Prøveland',
        birthDate: '1951-02-28',
        nationalNumber: '28825101234',
      },
      contact: { phone: '400 00 000', email: 'kari@example.no' },
      interpreter: null,
      problem: {
        areas: ['walking-balance', 'memory'],
        text: 'Jeg er ustø.',
        since: 'months',
        course: 'worse',
      },
      important: '',
      daily: { falls: 'several', travel: 'cannot', aids: '' },
      surgeryOn: null,
      dischargedOn: '2026-11-18',
      clinics: ['lier-kommune'],
      ...own,
    }),
    {
      texts,
      clinics: new Map([[clinic, 'Lier kommune']]),
      receivedOn,
      assessment: assessed && {
        level: v.parse(LevelSchema, assessed.level),
        deadline: v.parse(DaySchema, assessed.deadline),
      },
      newId: () => {
        last += 1;
        return `00000000-0000-4000-8000-00000000000${last}`;
      },
    },
  );
  return v.parse(BundleSchema, JSON.parse(JSON.stringify(made)));
};

// what R4 asks of these resources, of the parts that are used: anything else in them is a mistake
const text = v.pipe(v.string(), v.regex(/\S/));
const day = v.pipe(v.string(), v.isoDate());
const reference = v.strictObject({ reference: v.pipe(v.string(), v.startsWith('urn:uuid:')) });
const concept = v.strictObject({ text });
const PatientSchema = v.strictObject({
  resourceType: v.literal('Patient'),
  meta: v.strictObject({ profile: v.tuple([v.pipe(v.string(), v.url())]) }),
  extension: v.array(
    v.strictObject({ url: v.pipe(v.string(), v.url()), valueBoolean: v.boolean() }),
  ),
  identifier: v.optional(
    v.array(
      v.strictObject({
        system: v.optional(v.pipe(v.string(), v.startsWith('urn:oid:'))),
        value: text,
      }),
    ),
  ),
  name: v.array(
    v.strictObject({ text, family: v.optional(text), given: v.optional(v.array(text)) }),
  ),
  telecom: v.array(v.strictObject({ system: v.picklist(['phone', 'email']), value: text })),
  birthDate: day,
  communication: v.array(
    v.strictObject({
      language: v.union([
        concept,
        v.strictObject({ coding: v.array(v.strictObject({ system: text, code: text })) }),
      ]),
    }),
  ),
});
const RelatedPersonSchema = v.strictObject({
  resourceType: v.literal('RelatedPerson'),
  patient: reference,
  relationship: v.array(concept),
  name: v.array(v.strictObject({ text })),
});
const ServiceRequestSchema = v.strictObject({
  resourceType: v.literal('ServiceRequest'),
  status: v.literal('active'),
  intent: v.literal('proposal'),
  code: concept,
  subject: reference,
  authoredOn: day,
  requester: reference,
  occurrencePeriod: v.optional(v.strictObject({ end: day })),
  performer: v.optional(v.pipe(v.array(v.strictObject({ display: text })), v.nonEmpty())),
  reasonCode: v.pipe(v.array(concept), v.nonEmpty()),
  supportingInfo: v.array(reference),
  note: v.optional(v.array(v.strictObject({ text }))),
});
const AnswersSchema = v.strictObject({
  resourceType: v.literal('QuestionnaireResponse'),
  status: v.literal('completed'),
  subject: reference,
  authored: day,
  author: reference,
  item: v.array(
    v.strictObject({
      linkId: text,
      text,
      answer: v.pipe(
        v.array(
          v.union([
            v.strictObject({ valueString: text }),
            v.strictObject({ valueDate: day }),
            v.strictObject({ valueBoolean: v.boolean() }),
          ]),
        ),
        v.nonEmpty(),
      ),
    }),
  ),
});
const BundleSchema = v.strictObject({
  resourceType: v.literal('Bundle'),
  type: v.literal('collection'),
  entry: v.array(
    v.strictObject({
      fullUrl: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
      resource: v.variant('resourceType', [
        PatientSchema,
        RelatedPersonSchema,
        ServiceRequestSchema,
        AnswersSchema,
      ]),
    }),
  ),
});
type Bundle = v.InferOutput<typeof BundleSchema>;
const resource = <Type extends Bundle['entry'][number]['resource']['resourceType']>(
  { entry }: Bundle,
  type: Type,
) => entry.map((one) => one.resource).find((one) => one.resourceType === type);

describe('a self-referral as FHIR', () => {
  it('has the person by the Norwegian profile', () => {
    const patient = resource(bundle({}), 'Patient');
    expect(patient).toMatchObject({
      identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value: '28825101234' }],
      name: [{ text: 'Kari Anne Prøveland', family: 'Prøveland', given: ['Kari', 'Anne'] }],
      birthDate: '1951-02-28',
      extension: [{ valueBoolean: false }],
      communication: [{ language: { coding: [{ code: 'nb' }] } }],
    });
  });

  it('has the request with its deadline, and no priority that FHIR would mean otherwise', () => {
    const request = resource(bundle({}, { level: 2, deadline: '2026-12-02' }), 'ServiceRequest');
    expect(request).toMatchObject({
      authoredOn: '2026-11-20',
      occurrencePeriod: { end: '2026-12-02' },
      performer: [{ display: 'Lier kommune' }],
      note: [{ text: expect.stringContaining('prioriteringsnøkkel: 2.') }],
    });
    expect(request).not.toHaveProperty('priority');
    expect(resource(bundle({}), 'ServiceRequest')).not.toHaveProperty('occurrencePeriod');
  });

  it('has every answer, in Norwegian, and own words as they were written', () => {
    const told = 'أسقط كثيرًا';
    const made = bundle({
      language: 'ar',
      problem: { areas: ['memory'], text: told, since: 'weeks', course: 'same' },
      interpreter: { language: 'ar' },
    });
    const answers = resource(made, 'QuestionnaireResponse');
    expect(answers).toMatchObject({
      item: expect.arrayContaining([
        {
          linkId: 'problem.text',
          text: 'Egen beskrivelse (arabisk)',
          answer: [{ valueString: told }],
        },
        { linkId: 'dischargedOn', text: texts.dischargedOn, answer: [{ valueDate: '2026-11-18' }] },
        { linkId: 'interpreter', text: 'Tolk', answer: [{ valueBoolean: true }] },
      ]),
    });
  });

  it('refers to what is in it, and says who asks for another', () => {
    const helper = { name: 'Ola Prøve', relation: 'grown-child', consent: 'agreed' };
    for (const made of [bundle({}), bundle({ helper, applicant: 'other' })]) {
      const here = made.entry.map(({ fullUrl }) => fullUrl);
      const named = [...JSON.stringify(made).matchAll(/"reference":"([^"]+)"/g)].map(
        ([, url]) => url,
      );
      expect(new Set(here).size).toBe(here.length);
      expect(here).toEqual(expect.arrayContaining(named));
    }
    const asked = bundle({ helper, applicant: 'other' });
    const related = asked.entry.find((one) => one.resource.resourceType === 'RelatedPerson');
    expect(resource(asked, 'ServiceRequest')).toMatchObject({
      requester: { reference: related?.fullUrl },
    });
  });
});

it.each([
  ['28825101234', 'urn:oid:2.16.578.1.12.4.1.4.1'],
  ['47906701517', 'urn:oid:2.16.578.1.12.4.1.4.2'],
  ['81549300027', 'urn:oid:2.16.578.1.12.4.1.4.3'],
  ['28425101234', undefined],
])('%s is of the system %s', (number, system) => {
  expect(personIdentifier(number).system).toBe(system);
});
