import type { Day } from '@shared/model';

/**
 * Calendar days as whole numbers, so that counting them needs no date object: 1 January 1970 is
 * 0. After Howard Hinnant's civil calendar algorithms, where a year begins in March.
 */
export function dayNumber(day: Day): number {
  const [year, month, date] = parts(day);
  const fromMarch = month < 3 ? year - 1 : year;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * (month < 3 ? month + 9 : month - 3) + 2) / 5) + date - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * daysInEra + yearOfEra * 365 + leapDays + dayOfYear - epoch;
}

/** The day of a number. Throws `RangeError` outside the years 0 to 9999. */
export function dayOf(number: number): Day {
  const shifted = number + epoch;
  const era = Math.floor(shifted / daysInEra);
  const rest = shifted - era * daysInEra;
  const leapDays =
    Math.floor(rest / 1460) - Math.floor(rest / 36_524) + Math.floor(rest / (daysInEra - 1));
  const yearOfEra = Math.floor((rest - leapDays) / 365);
  const dayOfYear =
    rest - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return written(yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, date);
}

/** So many months on, or the last day of a month that is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day);
  const at = year * 12 + month - 1 + months;
  const first = written(Math.floor(at / 12), (at % 12) + 1, 1);
  const next = written(Math.floor((at + 1) / 12), ((at + 1) % 12) + 1, 1);
  return dayOf(Math.min(dayNumber(first) + date, dayNumber(next)) - 1);
}

const daysInEra = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const epoch = 719_468;

function parts(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function written(year: number, month: number, date: number): Day {
  const text = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
  if (isDay(text)) return text;
  throw new RangeError('The day is outside the years 0 to 9999');
}

const twoDigits = (part: number) => (part < 10 ? `0${part}` : `${part}`);

/** Months and dates are right by how they were reckoned; only the year can have run over. */
function isDay(text: string): text is Day {
  return /^\d{4}-/.test(text);
}
