import type { Day } from '@shared/model';

/** Calendar days as whole numbers, so that counting them needs no date object: 1 January 1970 is 0. */
export function dayNumber(day: Day): number {
  const [year, month, date] = parts(day);
  return firstOf(year, month) + date - 1;
}

/** The day of a number. Throws `RangeError` outside the years 0 to 9999. */
export function dayOf(number: number): Day {
  let year = 1971 + Math.floor(number / 365.2425);
  while (firstOf(year, 0) > number) year -= 1;
  let month = 11;
  while (firstOf(year, month) > number) month -= 1;
  const text = [
    padded(year, 4),
    padded(month + 1, 2),
    padded(number - firstOf(year, month) + 1, 2),
  ];
  const day = text.join('-');
  if (isDay(day)) return day;
  throw new RangeError('Year outside 0-9999');
}

/** So many months on, or the last day of a month that is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const later = month + months;
  return dayOf(Math.min(firstOf(year, later) + date, firstOf(year, later + 1)) - 1);
}

/** The number of a month's first day. Months count from 0, and run on into later years. */
function firstOf(year: number, month: number): number {
  // one round of the calendar later, since the years 0 to 99 would be read as 1900 to 1999
  return Date.UTC(year + 400, month) / 86_400_000 - 146_097;
}

/** Year, month from 0, and day of the month. */
function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))];
}

const padded = (part: number, length: number) => String(part).padStart(length, '0');

/** Months and dates are right by how they were reckoned; only the year can have run over. */
function isDay(text: string): text is Day {
  return /^\d{4}-/.test(text);
}
