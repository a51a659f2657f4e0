import { DaySchema } from '@shared/model';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numberProblem } from './national-number.ts';

describe('a national number', () => {
  // numbers of made-up people: the tax administration's vectors for 2032, and month + 80
  const table: [string, string, string | null, boolean, string | null][] = [
    ['valid by the old rule and the new', '02013299997', '1932-01-02', false, null],
    ['valid from 2032 only, remainder 2', '02013299903', '1932-01-02', false, null],
    ['valid from 2032 only, remainder 1', '30108299939', '1982-10-30', false, null],
    ['of someone born in another century', '02013299903', '2032-01-02', false, null],
    ['with spaces', '020132 99997', '1932-01-02', false, null],
    ['in Arabic digits', '٠٢٠١٣٢٩٩٩٩٧', '1932-01-02', false, null],
    ['without a birth date to compare', '02013299997', null, false, null],
    ['D-number with synthetic month, in a demonstration', '47906701517', '1967-10-07', true, null],
    ['synthetic, outside of one', '47906701517', '1967-10-07', false, 'synthetic'],
    ['with two digits swapped', '02013299979', '1932-01-02', false, 'wrong'],
    ['of 31 June', '31865100015', '1951-06-30', false, 'wrong'],
    ['of ten digits', '0201329999', '1932-01-02', false, 'format'],
    ['with a letter', '0201329999x', '1932-01-02', false, 'format'],
    ['of someone else', '02013299997', '1932-02-01', false, 'otherBirth'],
  ];
  it.each(table)('%s', (_, typed, birth, demonstration, expected) => {
    const day = birth === null ? null : v.parse(DaySchema, birth);
    expect(numberProblem(typed, { birth: day, demonstration })).toBe(expected);
  });

  it('can be a D-number', () => {
    expect(numberProblem(withChecksums('410285001'), { birth: null, demonstration: false })).toBe(
      null,
    );
  });

  it('is refused when it is a help number (month + 40)', () => {
    expect(numberProblem(withChecksums('014185002'), { birth: null, demonstration: false })).toBe(
      'temporary',
    );
  });
});

/** Puts two check digits behind nine others, by the rule of 2032: such numbers are no one's yet. */
function withChecksums(nine: string): string {
  const digits = [...nine].map(Number);
  const check = (weights: number[], remainder: number) => {
    const sum = weights.reduce((total, weight, at) => total + weight * (digits[at] ?? 0), 0);
    return (11 + remainder - (sum % 11)) % 11;
  };
  digits.push(check([3, 7, 6, 1, 8, 9, 4, 5, 2], 2));
  digits.push(check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 0));
  return digits.join('');
}
