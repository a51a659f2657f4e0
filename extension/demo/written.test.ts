import { expect, test } from 'vitest';
import { familyNameFirst, writtenAge, writtenDay, writtenNumber } from './written.ts';

test.each([
  ['1957-11-27', '2026-11-26', '68 år'],
  ['1957-11-26', '2026-11-26', '69 år'],
  ['2024-11-27', '2026-11-26', '23 mnd'],
  ['2024-11-26', '2026-11-26', '2 år'],
  ['2026-08-26', '2026-11-26', '3 mnd'],
  ['2026-08-27', '2026-11-26', '13 uker'],
  ['2026-11-18', '2026-11-26', '1 uke'],
  ['2026-11-26', '2026-11-26', '0 uker'],
])('born %s is on %s %s', (birthDate, today, age) => {
  expect(writtenAge(birthDate, today)).toBe(age);
});

test('days, names and numbers are written as in journals', () => {
  expect(writtenDay('2026-03-01')).toBe('01.03.2026');
  expect(writtenDay(null)).toBe('');
  expect(familyNameFirst('Tor Inge Landsverk')).toBe('Landsverk, Tor Inge');
  expect(writtenNumber('07905712345')).toBe('079057 12345');
});
