import { type Day, plainDate } from '@shared/model/day.ts';

/**
 * A synthetic national number: 80 is added to the month, so that it can be nobody's, and the
 * check digits are right. The individual digits follow the birth year's series and the sex;
 * `seed` picks one among them.
 */
export function syntheticNumber(birthDate: Day, sex: 'female' | 'male', seed: number): string {
  const { day, month, year } = plainDate(birthDate);
  const start = [day, month + 80, year % 100].map((n) => String(n).padStart(2, '0')).join('');
  // 000-499: born 1900-1999; 500-999: born 2000-2039
  const series = year < 2000 ? 0 : 500;
  const parity = sex === 'female' ? 0 : 1;
  for (let step = 0; step < 250; step += 1) {
    const individual = series + ((seed * 2 + step * 2) % 500) + parity;
    const digits = [...start, ...String(individual).padStart(3, '0')].map(Number);
    const first = checkDigit(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    if (first === 10) continue;
    const second = checkDigit([...digits, first], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (second !== 10) return [...digits, first, second].join('');
  }
  throw new RangeError('No national number fits this birth date');
}

/** Modulo 11; 10 means that these digits have no check digit. */
function checkDigit(digits: readonly number[], weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (digits[i] ?? 0), 0);
  return (11 - (sum % 11)) % 11;
}
