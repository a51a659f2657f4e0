import { DaySchema, plainDate } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseDay } from './parse-day.ts';

const today = v.parse(DaySchema, '2026-06-15');
const read = (text: string, formats?: string[]) => {
  const answer = parseDay(text, { today, formats });
  return 'day' in answer ? answer.day : answer.problem;
};

describe('a day is read in the ways that have one meaning', () => {
  test.each([
    ['2026-06-13', '2026-06-13'],
    ['2026-06-13T08:00:00', '2026-06-13'],
    ['2026-06-13 08:20', '2026-06-13'],
    ['13.06.2026', '2026-06-13'],
    ['13.6.2026, 22:12:12', '2026-06-13'],
    ['13.06.2026 kl. 08.20', '2026-06-13'],
    ['13.\u00A06.\u00A02026', 'unreadable'],
    ['13. juni 2026', '2026-06-13'],
    ['13 juni 2026', '2026-06-13'],
    ['lør. 13. jun. 2026', '2026-06-13'],
    ['mandag 15. juni 2026', '2026-06-15'],
    ['13-Jun-2026', '2026-06-13'],
    ['09-Sept-2025', '2025-09-09'],
    ['09 déc. 2025', '2025-12-09'],
    ['June 13, 2026', '2026-06-13'],
    ['Jun 13, 2026, 8:00 AM', '2026-06-13'],
    ['6/13/2026, 8:00:00\u202FAM', '2026-06-13'],
    ['13/06/2026', '2026-06-13'],
    ['06/06/2026', '2026-06-06'],
    ['  13.06.2026\u00A0', '2026-06-13'],
    ['I dag', '2026-06-15'],
    ['i dag kl. 08.20', '2026-06-15'],
    ['Today, 03:22\u202FPM', '2026-06-15'],
    ['I går', '2026-06-14'],
  ])('%s', (text, day) => expect(read(text)).toBe(day));

  test('the day of an instant is the one in Norway, summer and winter', () => {
    expect(read('2026-06-13T22:30:00Z')).toBe('2026-06-14');
    expect(read('2026-01-13T22:30:00Z')).toBe('2026-01-13');
    expect(read('2026-01-13T23:30:00.000+00:00')).toBe('2026-01-14');
  });
});

describe('what has two meanings or lacks a part is refused by name', () => {
  test.each([
    ['06/07/2026', 'ambiguous'],
    ['6-7-2026', 'ambiguous'],
    ['13.06.26', 'two-digit-year'],
    ['6/13/26', 'two-digit-year'],
    ['13. juni 26', 'two-digit-year'],
    ['13-Jun-26', 'two-digit-year'],
    ['13.06.', 'no-year'],
    ['13. juni', 'no-year'],
    ['33 hour(s) and 52 minute(s)', 'duration'],
    ['3 dager', 'duration'],
    ['for 2 uker siden', 'duration'],
    ['31.06.2026', 'unreadable'],
    ['30.02.2026', 'unreadable'],
    ['2026-13-01', 'unreadable'],
    ['13.06.0226', 'unreadable'],
    ['snart', 'unreadable'],
    ['13.06.2026 – 20.06.2026', 'unreadable'],
    ['13.06.2026 og 20.06.2026', 'unreadable'],
    ['', 'empty'],
    ['–', 'empty'],
    [' ', 'empty'],
  ])('%s', (text, problem) => expect(read(text)).toBe(problem));
});

describe('a profile names the only formats that are tried', () => {
  test('the same text in two formats', () => {
    expect(read('06/07/2026', ['MM/dd/yyyy'])).toBe('2026-06-07');
    expect(read('06/07/2026', ['dd/MM/yyyy'])).toBe('2026-07-06');
    expect(read('06/07/2026 23:07:12', ['MM/dd/yyyy'])).toBe('2026-06-07');
  });
  test('two formats that differ are ambiguous, also here', () => {
    expect(read('06/07/2026', ['MM/dd/yyyy', 'dd/MM/yyyy'])).toBe('ambiguous');
    expect(read('06/13/2026', ['MM/dd/yyyy', 'dd/MM/yyyy'])).toBe('2026-06-13');
  });
  test('another format is not read', () => {
    expect(read('2026-06-13', ['d.M.yyyy'])).toBe('unreadable');
  });
});

const days = fc
  .integer({ min: 0, max: 60_000 })
  .map((n) => plainDate(v.parse(DaySchema, '1900-01-01')).add({ days: n }));
const two = (n: number) => String(n).padStart(2, '0');

describe('for every day', () => {
  test('each clear way of writing it gives it back', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = date;
        for (const text of [
          date.toString(),
          `${day}.${month}.${year}`,
          `${two(day)}.${two(month)}.${year} 23:59:59`,
          date.toLocaleString('nb-NO', { dateStyle: 'long' }),
          date.toLocaleString('en-GB', { dateStyle: 'long' }),
          date.toLocaleString('en-US', { dateStyle: 'long' }),
        ]) {
          expect(read(text), text).toBe(date.toString());
        }
      }),
    );
  });

  test('with slashes it is read rightly or refused, never as another', () => {
    fc.assert(
      fc.property(days, fc.boolean(), ({ year, month, day }, american) => {
        const text = american ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
        const right = `${year}-${two(month)}-${two(day)}`;
        expect([right, 'ambiguous']).toContain(read(text));
        if (read(text) === 'ambiguous') expect(Math.max(month, day)).toBeLessThan(13);
      }),
    );
  });

  test('two digits for the year are never read', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        expect(read(`${two(day)}.${two(month)}.${two(year % 100)}`)).toBe('two-digit-year');
      }),
    );
  });

  test('any text at all gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const answer = parseDay(text, { today });
        if ('day' in answer) v.parse(DaySchema, answer.day);
      }),
    );
  });
});
