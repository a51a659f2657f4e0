import { DaySchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readFormat } from '../host/date-format.ts';
import { formatOf, writeDay } from './written-day.ts';

const day = (text: string) => v.parse(DaySchema, text);

describe('the format of a field', () => {
  it.each([
    ['dd.mm.åååå', '', '', 'dd.MM.yyyy'],
    ['Dato (DD/MM/YYYY)', '', 'en', 'dd/MM/yyyy'],
    ['mm/dd/yyyy', '', 'en-US', 'MM/dd/yyyy'],
    ['yyyy-mm-dd', '', 'nb', 'yyyy-MM-dd'],
    ['d.m.åååå', '', 'nb', 'd.M.yyyy'],
    ['f.eks. 31.12.1999', '', 'en', 'dd.MM.yyyy'],
    ['', '06/13/2026', 'en', 'MM/dd/yyyy'],
    ['', '2026-06-07', 'en', 'yyyy-MM-dd'],
    ['Født', '', 'nb-NO', 'dd.MM.yyyy'],
    ['Født', '', '', 'dd.MM.yyyy'],
  ])('hint «%s», value «%s», language «%s» is %s', (hint, now, language, expected) => {
    expect(formatOf(hint, now, language)).toBe(expected);
  });

  it.each([
    // two meanings, and a page that is not Norwegian
    ['', '06/07/2026', 'en'],
    ['Date of birth', '', 'en'],
    ['Fødselsdato', '', 'en-GB'],
  ])('hint «%s», value «%s», language «%s» is not guessed', (hint, now, language) => {
    expect(formatOf(hint, now, language)).toBeNull();
  });
});

it('writes a day so that it is read as the same one', () => {
  const formats = ['dd.MM.yyyy', 'd.M.yyyy', 'MM/dd/yyyy', 'yyyy-MM-dd', 'dd-MM-yyyy'] as const;
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom(...formats), (date, format) => {
      const some = day(date.toISOString().slice(0, 10));
      expect(readFormat(writeDay(some, format) ?? '', format)).toBe(some);
    }),
  );
  expect(writeDay(day('2026-03-09'), 'dd.MM.yyyy')).toBe('09.03.2026');
  expect(writeDay(day('2026-03-09'), 'd. MMM yyyy')).toBeNull();
});
