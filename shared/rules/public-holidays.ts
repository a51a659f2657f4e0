import { type Day, DaySchema, toDay } from '@shared/model';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/**
 * The public holidays of a year in Norway, in order: the church's holy days (lov 24. februar 1995
 * nr. 12 om helligdager og helligdagsfred § 2), and 1 and 17 May (lov 26. april 1947 nr. 1).
 * Years from 1996, when both acts held, to 4099, where the reckoning of Easter ends.
 */
export function publicHolidays(year: number): readonly Day[] {
  const known = kept.get(year);
  if (known !== undefined) return known;
  const easter = easterSunday(year);
  const days = [
    ...fixed.map((day) => v.parse(DaySchema, `${String(year).padStart(4, '0')}-${day}`)),
    ...fromEaster.map((days) => toDay(easter.add({ days }))),
  ];
  const holidays = [...new Set(days)].sort();
  kept.set(year, holidays);
  return holidays;
}

export function isPublicHoliday(day: Day): boolean {
  return publicHolidays(Number(day.slice(0, 4))).includes(day);
}

const kept = new Map<number, readonly Day[]>();

const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'];

/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
const fromEaster = [-3, -2, 0, 1, 39, 49, 50];

/** Easter Sunday in the Gregorian calendar, as the anonymous algorithm of 1876 reckons it. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
