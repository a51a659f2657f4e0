import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type RawRecord, toFacts } from './facts.ts';
import type { FieldName } from './field.ts';

const today = v.parse(DaySchema, '2026-06-15');
const read = (fields: Partial<Record<FieldName, string | string[]>>) => {
  const raw: RawRecord = Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [
      name,
      [values].flat().map((text) => ({ text, label: name })),
    ]),
  );
  const answer = toFacts(raw, today);
  return 'facts' in answer ? answer.facts : `${answer.problem.code} ${answer.problem.field}`;
};

test('all that a row says becomes facts', () => {
  expect(
    read({
      received: '02.06.2026',
      discharged: '01.06.2026',
      age: '87 år',
      source: 'Sykehus',
      icd10: 'S72.0',
      icpc2: 'L75 Hoftebrudd',
      diagnosis: 'L75 Hoftebrudd',
      text: 'Operert for hoftebrudd.',
    }),
  ).toEqual({
    received: '2026-06-02',
    discharged: '2026-06-01',
    ageYears: 87,
    birthDate: null,
    source: 'hospital',
    icd10: ['S72.0'],
    icpc2: ['L75'],
    text: 'Operert for hoftebrudd.\nHoftebrudd',
    level: null,
  });
});

describe('without a received date there is a reason', () => {
  test.each([
    [{ text: 'Vondt kne' }, 'missing received'],
    [{ received: '' }, 'empty received'],
    [{ received: '06/07/2026' }, 'ambiguous received'],
    [{ received: '02.06.26' }, 'two-digit-year received'],
    [{ received: '33 hours' }, 'duration received'],
    [{ waited: '33 hours' }, 'duration received'],
    [{ received: '16.06.2026' }, 'future received'],
    [{ received: ['02.06.2026', '03.06.2026'] }, 'several received'],
  ])('%o', (fields, problem) => expect(read(fields)).toBe(problem));

  test('the same day written twice is one day', () => {
    expect(read({ received: ['02.06.2026', '2026-06-02'] })).toHaveProperty(
      'received',
      '2026-06-02',
    );
  });
});

describe('what is there and cannot be read gives no facts', () => {
  test.each([
    [{ discharged: 'i vår' }, 'unreadable discharged'],
    [{ birthDate: '04.02.39' }, 'two-digit-year birthDate'],
    [{ age: 'gammel' }, 'unreadable age'],
    [{ age: 'Død' }, 'deceased age'],
    [{ age: ['86', '87'] }, 'several age'],
    [{ birthDate: '04.02.1939', age: '78' }, 'disagree age'],
    [{ birthDate: '16.06.2026' }, 'future birthDate'],
    [{ level: 'rød' }, 'unreadable level'],
  ])('%o', (fields, problem) => {
    expect(read({ received: '02.06.2026', ...fields })).toBe(problem);
  });

  test('empty fields leave their facts unknown', () => {
    expect(read({ received: '02.06.2026', discharged: '', age: '-', birthDate: '' })).toMatchObject(
      {
        discharged: null,
        ageYears: null,
        birthDate: null,
      },
    );
  });
});

test('the birth date and the age agree on the day it was received or since', () => {
  for (const age of ['86', '87']) {
    const facts = read({ received: '02.02.2026', birthDate: '04.02.1939', age });
    expect(facts).toMatchObject({ birthDate: '1939-02-04', ageYears: Number(age) });
  }
});

test("the therapist's own level is taken as it stands", () => {
  expect(read({ received: '02.06.2026', level: '2' })).toHaveProperty('level', 2);
});
