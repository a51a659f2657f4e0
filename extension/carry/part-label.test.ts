import { expect, it } from 'vitest';
import { partOfDay } from './part-label.ts';

it.each([
  ['Dag', 'day', ''],
  ['Måned *', 'month', ''],
  ['År (åååå)', 'year', ''],
  ['mm', 'month', ''],
  ['Year', 'year', ''],
  ['Fødselsdato, dag', 'day', 'fødselsdato'],
  ['Fødselsdato – måned', 'month', 'fødselsdato'],
  ['Date of birth (year)', 'year', 'date of birth'],
] as const)('«%s» is the %s of «%s»', (label, part, of) => {
  expect(partOfDay(label)).toEqual({ part, of });
});

it.each(['Dagens dato', 'Mandag', 'Alder i år siden', 'Dato', 'Årsak', ''])(
  '«%s» is no part of a day',
  (label) => {
    expect(partOfDay(label)).toBeUndefined();
  },
);
