import { DaySchema, ReferralFactsSchema } from '@shared/model';
import { municipalPack } from '@shared/packs';
import { read } from '@shared/reading';
import { assess } from '@shared/rules';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const assessed = (pack: string, facts: object) => {
  const own = municipalPack(pack);
  if (own === undefined) throw new Error(`There is no pack ${pack}`);
  const known = v.parse(ReferralFactsSchema, { received: '2026-11-20', ...facts });
  const on = v.parse(DaySchema, '2026-11-26');
  return assess(known, own, { on, findings: read(known) });
};
const codes = (pack: string, facts: object) => assessed(pack, facts).notes.map(({ code }) => code);

describe.each(['vefsn', 'alesund'])('%s, whose plan prints no key', (pack) => {
  it('gives no level and no deadline, and says why with a source', () => {
    const answer = assessed(pack, { text: 'Nyoperert kne, trenger opptrening.', ageYears: 50 });
    expect([answer.level, answer.deadline, answer.daysLeft]).toEqual([null, null, null]);
    expect([answer.overdue, answer.criteria, answer.unknown]).toEqual([false, [], []]);
    expect(answer.notes.map(({ code }) => code)).toEqual(['no-key']);
    expect(answer.sources.map(({ document }) => document)).toEqual([
      municipalPack(pack)?.manifest.documents[0]?.id,
    ]);
  });

  it('keeps the level that a therapist chose, without a deadline', () => {
    const answer = assessed(pack, { level: 2 });
    expect([answer.level, answer.deadline]).toEqual([2, null]);
    expect(answer.notes.map(({ code }) => code)).toEqual(['no-key']);
  });

  it('still tells of a possible emergency, and first', () => {
    const text = 'Plutselig lam i høyre arm og skjev i ansiktet fra i morges.';
    expect(codes(pack, { text, ageYears: 70 })).toEqual(['possible-emergency', 'no-key']);
  });
});

describe('before and after what the plan of Vefsn covers', () => {
  it.each([
    ['2022-12-31', 'no-rule-in-force'],
    ['2023-01-01', 'no-key'],
    ['2027-12-31', 'no-key'],
    ['2028-01-01', 'no-rule-in-force'],
  ])('%s: %s', (received, code) => {
    expect(codes('vefsn', { received })).toEqual([code]);
  });
});
