import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAge } from './parse-age.ts';

const read = (text: string) => {
  const answer = parseAge(text);
  return 'years' in answer ? answer.years : answer.problem;
};

test.each([
  ['87', 87],
  ['87 år', 87],
  ['87y', 87],
  ['087Y', 87],
  ['(87)', 87],
  ['77y 7m 3d', 77],
  ['87 years 4 months 2 days', 87],
  ['87 år og 4 mnd', 87],
  ['14 m', 1],
  ['14 mnd', 1],
  ['11 m', 0],
  ['12 m', 1],
  ['24 måneder', 2],
  ['20 d', 0],
  ['6 uker', 0],
  ['0', 0],
  ['87\u00A0år', 87],
  ['', 'empty'],
  ['-', 'empty'],
  ['Deceased', 'deceased'],
  ['Død', 'deceased'],
  ['ukjent', 'unreadable'],
  ['87 kg', 'unreadable'],
  ['87-90', 'unreadable'],
  ['ca. 87', 'unreadable'],
  ['187', 'unreadable'],
  ['7m 77y', 'unreadable'],
  ['7y 7y', 'unreadable'],
  ['8.5', 'unreadable'],
])('%s', (text, years) => expect(read(text)).toBe(years));

describe('for every age', () => {
  test('years, months and days in one give the whole years', () => {
    fc.assert(
      fc.property(fc.nat(129), fc.nat(11), fc.nat(27), (years, months, days) => {
        expect(read(`${years}y ${months}m ${days}d`)).toBe(years);
      }),
    );
  });
  test('months alone are months', () => {
    fc.assert(
      fc.property(fc.nat(300), (months) => {
        expect(read(`${months} m`)).toBe(Math.floor(months / 12));
      }),
    );
  });
  test('any text gives an answer within a life', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const answer = parseAge(text);
        if ('years' in answer) expect(answer.years).toBeLessThanOrEqual(130);
      }),
    );
  });
});
