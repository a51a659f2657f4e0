import { DaySchema } from '@shared/model';
import { municipalPack, nationalPack } from '@shared/packs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { feeCases } from './fee-cases.ts';

const day = (text: string) => v.parse(DaySchema, text);
const municipal = municipalPack('lier');
const treatment = { service: 'physiotherapy', kind: 'ordinary', minutes: 30 } as const;

/** Amounts on 27 November 2026: 144 for 20 minutes and 46 for 10 more; nothing below 18. */
const amounts = (who: object, on = '2026-11-27', visit: object = treatment) => {
  if (municipal === undefined) throw new Error('no pack');
  return feeCases(
    { ...treatment, ...visit },
    { received: day('2026-11-20'), ...who },
    { on: day(on), national: nationalPack, municipal },
  ).map(({ amountNok }) => amountNok);
};

test('a known age gives one answer', () => {
  expect(amounts({ ageYears: 81 })).toEqual([190]);
  expect(amounts({ ageYears: 9 })).toEqual([0]);
  expect(amounts({ birthDate: day('2008-11-27') })).toEqual([190]);
  expect(amounts({ birthDate: day('2008-11-28') })).toEqual([0]);
});

test('one who was 17 when it came may be 18 by now: both are said', () => {
  expect(amounts({ ageYears: 17 })).toEqual([0, 190]);
  expect(amounts({ ageYears: 17 }, '2026-11-20')).toEqual([0]);
});

test('without an age a child pays nothing and a grown-up pays', () => {
  expect(amounts({})).toEqual([0, 190]);
});

test('occupational therapy is free for all, so the age does not matter', () => {
  expect(amounts({}, '2026-11-27', { service: 'occupational-therapy' })).toEqual([0]);
});
