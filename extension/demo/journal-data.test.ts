import { readFileSync } from 'node:fs';
import { idnr } from '@navikt/fnrvalidator';
import { type Day, DaySchema, plainDate } from '@shared/model/day.ts';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { journalData, storedReferrals } from './journal-data.ts';

const TextSchema = v.object({
  id: v.string(),
  source: v.string(),
  received: v.string(),
  discharged: v.nullable(v.string()),
  icd10: v.array(v.string()),
  icpc2: v.array(v.string()),
  text: v.string(),
  ageYears: v.number(),
});
const day = (text: string) => v.parse(DaySchema, text);
const days = Array.from({ length: 100 }, (_, i) =>
  day(
    plainDate(day('2026-06-08'))
      .add({ days: i * 13 })
      .toString(),
  ),
);
const yearsBetween = (from: Day, to: Day) =>
  plainDate(from).until(plainDate(to), { largestUnit: 'year' }).years;
const apart = (from: Day, to: Day) => plainDate(from).until(plainDate(to)).days;

describe('the journal on any day', () => {
  test('holds 80 referrals, the newest of today', () => {
    for (const today of days) {
      const { referrals } = journalData(today, 'moved');
      expect(referrals).toHaveLength(80);
      expect(
        referrals
          .map((one) => one.received)
          .sort()
          .at(-1),
      ).toBe(today);
    }
  });

  test('has moved all days by the same', () => {
    for (const today of days) {
      const moved = apart(day('2026-06-08'), today);
      journalData(today, 'moved').referrals.forEach((one, i) => {
        const stored = storedReferrals[i];
        if (stored === undefined) throw new Error('a referral too many');
        expect(apart(stored.received, one.received)).toBe(moved);
        expect(apart(stored.birthDate, one.birthDate)).toBe(moved);
        if (one.discharged !== null && stored.discharged !== null) {
          expect(apart(stored.discharged, one.discharged)).toBe(moved);
        } else expect(one.discharged).toBe(stored.discharged);
      });
    }
  });

  test('gives each the age that the request names, when it was received and today', () => {
    for (const today of days) {
      journalData(today, 'moved').referrals.forEach((one, i) => {
        const named = storedReferrals[i]?.ageYears;
        expect(yearsBetween(one.birthDate, one.received)).toBe(named);
        if (named !== 0) expect(yearsBetween(one.birthDate, today)).toBe(named);
      });
    }
  });

  test('has national numbers that are valid, synthetic, of the birth date and all different', () => {
    for (const today of days) {
      const { referrals } = journalData(today, 'moved');
      for (const { nationalNumber: number, birthDate, sex } of referrals) {
        expect(idnr(number)).toEqual({ status: 'valid', type: 'tnr' });
        const [year, month, date] = birthDate.split('-');
        expect(number.slice(0, 6)).toBe(`${date}${Number(month) + 80}${year?.slice(2)}`);
        expect(Number(number.charAt(8)) % 2).toBe(sex === 'female' ? 0 : 1);
      }
      expect(new Set(referrals.map((one) => one.nationalNumber)).size).toBe(80);
    }
  });
});

test('a day that a text names lies as far from the day it was received as it did', () => {
  const { referrals } = journalData(day('2026-11-26'), 'moved');
  const text = (id: string) => referrals.find((one) => one.id === id)?.text;
  expect(text('dev-001')).toContain('TKP hø. kne 6/8. Sår pent');
  expect(text('dev-016')).toContain('hemisfære 22.05.26, trombolysert');
  expect(text('dev-016')).toContain('balanseskala 52/56, 6MWT');
  expect(text('dev-046')).toContain('vert halde 30. oktober. De er');
  expect(text('dev-064')).toContain('bekkenbrudd i august etter');
  expect(text('dev-064')).toContain('kom hjem mandag 14. september. Der');
  expect(text('dev-065')).toContain('steroidkur 23.-25. jul. Delvis');
  expect(text('dev-109')).toContain('på isen på søndag og');
});

test('with the original dates everything stands as it was written', () => {
  const { referrals } = journalData(day('2026-11-26'), 'original');
  referrals.forEach(({ nationalNumber: _, ...one }, i) => {
    expect(storedReferrals[i]).toMatchObject(one);
  });
});

test('the journal holds the texts that the reading is tried on, and none of its answers', () => {
  const lines = readFileSync(
    new URL('../../tests/data/referral-texts.jsonl', import.meta.url),
    'utf8',
  );
  const texts = lines
    .trim()
    .split('\n')
    .map((line) => v.parse(TextSchema, JSON.parse(line)));
  expect(storedReferrals.map((stored) => v.parse(TextSchema, stored))).toEqual(texts);
});
