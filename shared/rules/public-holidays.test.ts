import { expect, it } from 'vitest';
import { publicHolidays } from './public-holidays.ts';

// from the almanac: Easter Sunday of years that test each turn of the reckoning
it.each([
  [1997, '1997-03-30'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, easter) => {
  expect(publicHolidays(year)).toContain(easter);
});

it('are the twelve of 2026, worked out by hand', () => {
  expect(publicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

it('name a day once where two fall together', () => {
  // in 2008 Ascension Day was 1 May
  expect(publicHolidays(2008)).toHaveLength(11);
});
