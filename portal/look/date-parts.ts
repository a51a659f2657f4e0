import { type Day, DaySchema } from '@shared/model/day.ts';
import * as v from 'valibot';
import { plainDigits } from './plain-digits.ts';

/** A date as it was typed, box by box. */
export type DateParts = { day: string; month: string; year: string };

/** What is wrong, and in which box where that is one box. Codes are keys under `common:error`. */
export type DateProblem = {
  code: 'dateMissing' | 'dateIncomplete' | 'dateNotNumbers' | 'dateYearShort' | 'dateUnreal';
  part: keyof DateParts | undefined;
};

/** The day that was typed, or what keeps it from being one. `31 6 2020` is no day. */
export function readDateParts(parts: DateParts): { day: Day } | { problem: DateProblem } {
  const typed = {
    day: plainDigits(parts.day.trim()),
    month: plainDigits(parts.month.trim()),
    year: plainDigits(parts.year.trim()),
  };
  const order = ['day', 'month', 'year'] as const;
  const empty = order.filter((part) => typed[part] === '');
  if (empty.length === 3) return problem('dateMissing');
  if (empty.length > 0) return problem('dateIncomplete', empty[0]);
  const odd = order.find((part) => !/^\d{1,4}$/.test(typed[part]));
  if (odd !== undefined) return problem('dateNotNumbers', odd);
  if (typed.year.length < 4) return problem('dateYearShort', 'year');
  const text = `${typed.year}-${typed.month.padStart(2, '0')}-${typed.day.padStart(2, '0')}`;
  const day = v.safeParse(DaySchema, text);
  return day.success ? { day: day.output } : problem('dateUnreal');
}

/** The boxes filled with a known day. */
export function datePartsOf(day: Day): DateParts {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
}

function problem(code: DateProblem['code'], part?: keyof DateParts) {
  return { problem: { code, part } };
}
