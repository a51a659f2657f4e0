import { idnr } from '@navikt/fnrvalidator';
import type { Day } from '@shared/model';
import { plainDigits } from '../look/plain-digits.ts';

export type NumberProblem = 'format' | 'wrong' | 'synthetic' | 'temporary' | 'otherBirth';

/** The eleven digits of what was typed, whatever digits and spaces were used. */
export function numberDigits(typed: string): string {
  return plainDigits(typed).replace(/\s/g, '');
}

/**
 * What is wrong with a national number, or null. Takes birth numbers, D-numbers and the numbers
 * given out from 2032; made-up ones (month + 80) in demonstrations only. Day, month and the last
 * two digits of the year must be those of the birth date; the century is not read from it,
 * since numbers from 2032 do not carry it.
 */
export function numberProblem(
  typed: string,
  { birth, demonstration }: { birth: Day | null; demonstration: boolean },
): NumberProblem | null {
  const digits = numberDigits(typed);
  if (!/^\d{11}$/.test(digits)) return 'format';
  const result = idnr(digits);
  if (result.status === 'invalid') return 'wrong';
  if (result.type === 'hnr' || result.type === 'dnr-and-hnr') return 'temporary';
  if (result.type.endsWith('tnr') && !demonstration) return 'synthetic';
  if (birth !== null && bornOf(digits) !== birth.slice(2)) return 'otherBirth';
  return null;
}

/** `YY-MM-DD` of a valid number. */
function bornOf(digits: string): string {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 80;
  return [Number(digits.slice(4, 6)), month, day]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
