import { DaySchema } from '@shared/model/day.ts';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { datePartsOf, readDateParts } from './date-parts.ts';

const typed = (day: string, month: string, year: string) => readDateParts({ day, month, year });

describe('a date in three boxes', () => {
  it.each([
    ['24', '3', '1951', '1951-03-24'],
    ['04', '03', '1951', '1951-03-04'],
    [' 1 ', '12', '2026', '2026-12-01'],
    ['٢٤', '٣', '١٩٥١', '1951-03-24'],
    ['۲۴', '۳', '۱۹۵۱', '1951-03-24'],
    ['29', '2', '2024', '2024-02-29'],
  ])('%s %s %s is %s', (day, month, year, expected) => {
    expect(typed(day, month, year)).toEqual({ day: expected });
  });

  it.each([
    ['', '', '', 'dateMissing', undefined],
    ['1', '', '2026', 'dateIncomplete', 'month'],
    ['1', 'mai', '2026', 'dateNotNumbers', 'month'],
    ['1', '5', '51', 'dateYearShort', 'year'],
    ['31', '6', '2026', 'dateUnreal', undefined],
    ['29', '2', '2025', 'dateUnreal', undefined],
    ['0', '1', '2025', 'dateUnreal', undefined],
    ['1', '13', '2025', 'dateUnreal', undefined],
  ])('%s %s %s is refused: %s', (day, month, year, code, part) => {
    expect(typed(day, month, year)).toEqual({ problem: { code, part } });
  });

  it('gives back every day that is filled in', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const day = v.parse(DaySchema, date.toISOString().slice(0, 10));
        expect(readDateParts(datePartsOf(day))).toEqual({ day });
      }),
    );
  });

  it('never takes what is no day for one', () => {
    const box = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.integer({ min: -1, max: 9999 }).map(String),
    );
    fc.assert(
      fc.property(box, box, box, (day, month, year) => {
        const read = typed(day, month, year);
        if ('day' in read) expect(v.is(DaySchema, read.day)).toBe(true);
        else expect(read.problem.code).toMatch(/^date/);
      }),
    );
  });
});
