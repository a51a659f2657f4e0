import { ClinicSchema, GroupOfferSchema, WaitingTimeSchema } from '@shared/model/offer.ts';
import { LevelSchema } from '@shared/model/referral-facts.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { clinic as example, groups } from '../../pages/testing/example.ts';
import { yearReport, yearsWith } from './year-report.ts';

const clinic = v.parse(ClinicSchema, { ...example, competence: ['children'] });
const levels = [7, 30].map((days, at) => ({ level: v.parse(LevelSchema, at + 1), days }));

const counted = (level: number, countedOn: string, days: number, overdue: number | null = null) =>
  v.parse(WaitingTimeSchema, {
    clinic: clinic.id,
    service: 'physiotherapy',
    level,
    days,
    countedOn,
    method: 'longest-now',
    overdue,
    provenance: { kind: 'published' },
  });

const counts = [
  counted(1, '2025-12-31', 9, 4),
  counted(1, '2026-01-01', 5, 0),
  counted(2, '2026-03-01', 40, 6),
  counted(1, '2026-06-01', 10, 3),
  counted(2, '2026-12-31', 20, 0),
  counted(1, '2027-01-01', 1),
];
const report = (more: object = {}) =>
  yearReport(2026, { clinics: [clinic], counts, groups: [], levels, ...more });

describe('the report of a year', () => {
  it('has the counts of its own days, both ends counted', () => {
    expect(report().waits.map(({ counts }) => counts.map(({ countedOn }) => countedOn))).toEqual([
      ['2026-01-01', '2026-06-01'],
      ['2026-03-01', '2026-12-31'],
    ]);
  });

  it('adds up who waited too long as it stood on each day', () => {
    // 1 March: 0 + 6; 1 June: 3 + 6; 31 December: 3 + 0
    expect(report().overdue).toEqual([{ clinic, last: 3, most: 9 }]);
  });

  it('says nothing of who waited too long where nobody counted', () => {
    const uncounted = [counted(1, '2026-02-01', 5)];
    expect(report({ counts: uncounted }).overdue).toEqual([]);
  });

  it('has the groups that ran in it, and how full those are that say so', () => {
    const [balanse, kne] = groups;
    const of = (season: object | null, endedOn: string | null = null) =>
      v.parse(GroupOfferSchema, { ...balanse, season, endedOn });
    const all = [
      of({ from: '2025-08-01', to: '2025-12-31' }),
      of({ from: '2025-08-01', to: '2026-01-01' }),
      of({ from: '2026-12-31', to: null }),
      of({ from: '2027-01-01', to: null }),
      of(null, '2025-06-01'),
      ...(kne === undefined ? [] : [kne]),
    ];
    const { groups: numbers, fill } = report({ groups: all });
    expect(numbers).toEqual({ preventive: 2, treatment: 1 });
    expect(fill.map(({ places, taken }) => [places, taken])).toEqual([
      [12, 9],
      [12, 9],
      [12, 12],
    ]);
  });

  it('says who is trained for what, also where nobody is', () => {
    const found = report().competence;
    expect(found.find(({ competence }) => competence === 'children')?.clinics).toEqual([clinic]);
    expect(found.find(({ competence }) => competence === 'lungs')?.clinics).toEqual([]);
  });

  it('can be asked for each year that was counted in', () => {
    expect(yearsWith(counts, 2026)).toEqual([2027, 2026, 2025]);
  });
});
