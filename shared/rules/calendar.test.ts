import { DaySchema, plainDate } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, dayOf } from './calendar.ts';
import { dayInWords } from './day-in-words.ts';

const day = (text: string) => v.parse(DaySchema, text);
const first = plainDate(day('1970-01-01'));
const numbers = fc.integer({
  min: dayNumber(day('0001-01-01')),
  max: dayNumber(day('9998-12-31')),
});

describe('days as numbers', () => {
  it('are those of Temporal, there and back', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const own = dayOf(number);
        expect(own).toBe(first.add({ days: number }).toString());
        expect(dayNumber(own)).toBe(number);
      }),
    );
  });

  it('leave no day out and take none twice over four hundred years', () => {
    const start = dayNumber(day('1999-12-31'));
    let expected = first.add({ days: start });
    for (let number = start; number < start + 146_098; number += 1) {
      if (dayOf(number) !== expected.toString()) expect(dayOf(number)).toBe(expected.toString());
      expected = expected.add({ days: 1 });
    }
    expect(dayOf(start + 146_098)).toBe('2400-01-01');
  });

  it('add months as Temporal does', () => {
    fc.assert(
      fc.property(numbers, fc.nat(11), (number, months) => {
        const own = dayOf(number);
        expect(addMonths(own, months)).toBe(plainDate(own).add({ months }).toString());
      }),
    );
  });

  it('end with the calendar', () => {
    const last = day('9999-12-31');
    expect(dayOf(dayNumber(last))).toBe(last);
    expect(() => dayOf(dayNumber(last) + 1)).toThrow('Year outside 0-9999');
    expect(dayOf(dayNumber(day('0000-01-01')))).toBe('0000-01-01');
    expect(() => dayOf(dayNumber(day('0000-01-01')) - 1)).toThrow(RangeError);
  });
});

describe('a day in words', () => {
  it('is that of Temporal in every language', () => {
    for (const language of ['nb', 'en', 'ar'] as const) {
      fc.assert(
        fc.property(numbers, (number) => {
          const own = dayOf(number);
          expect(dayInWords(own, language)).toBe(
            plainDate(own).toLocaleString(language, { dateStyle: 'long' }),
          );
        }),
        { numRuns: 20 },
      );
    }
  });
});
