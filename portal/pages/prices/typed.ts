import { type Day, plainDate } from '@shared/model/day.ts';
import { type DateParts, plainDigits, readDateParts } from '../../look/index.ts';

/** What was typed in a field, or the key of the message that says what is wrong with it. */
export type Typed<Value> = { value: Value } | { error: string };

/** A whole number in a range; null where nothing was typed. Blanks within it are left out. */
export function readNumber(
  typed: string,
  { from, to, error }: { from: number; to: number; error: string },
): Typed<number | null> {
  const text = plainDigits(typed).replaceAll(/\s/g, '');
  if (text === '') return { value: null };
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? { value: number } : { error };
}

/** A day between two years; null where nothing was typed. */
export function readDay(
  parts: DateParts,
  { from, below, error }: { from: number; below: number; error: string },
): Typed<Day | null> {
  const read = readDateParts(parts);
  if ('day' in read) {
    const { year } = plainDate(read.day);
    return year >= from && year < below ? { value: read.day } : { error };
  }
  return read.problem.code === 'dateMissing'
    ? { value: null }
    : { error: `common:error.${read.problem.code}` };
}
