import { DaySchema, plainDate, toDay } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isSameWeek, weekNumber } from './iso-week.ts';

const day = (text: string) => v.parse(DaySchema, text);

describe('a week', () => {
  it.each([
    ['2026-11-27', 48],
    ['2026-12-27', 52],
    ['2026-12-28', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
    ['2023-01-01', 52],
  ])('%s is in week %i', (date, week) => {
    expect(weekNumber(day(date))).toBe(week);
  });

  it.each([
    ['2026-12-31', '2027-01-03', true],
    ['2026-12-31', '2027-01-04', false],
    ['2026-12-27', '2026-12-28', false],
    ['2024-12-30', '2025-01-05', true],
    // week 1 of two years
    ['2024-12-30', '2024-01-03', false],
    ['2026-01-01', '2025-12-29', true],
  ])('%s and %s: the same is %s', (one, other, same) => {
    expect(isSameWeek(day(one), day(other))).toBe(same);
    expect(isSameWeek(day(other), day(one))).toBe(same);
  });

  it('has seven days from Monday on, in every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (weeks) => {
        const monday = plainDate(day('2024-01-01')).add({ weeks });
        const days = Array.from({ length: 9 }, (_, i) => toDay(monday.add({ days: i - 1 })));
        const same = days.map((one) => isSameWeek(one, toDay(monday)));
        expect(same).toEqual([false, ...Array(7).fill(true), false]);
      }),
    );
  });
});
