import { type Day, DaySchema, plainDate, toDay } from '@shared/model/day.ts';
import * as v from 'valibot';

/** A week as ISO 8601 names it: `2026-W53`. Its year is that of its Thursday. */
export type IsoWeek = { name: string; number: number; days: readonly Day[] };

export function weekOf(day: Day): IsoWeek {
  const date = plainDate(day);
  const { yearOfWeek = date.year, weekOfYear = 1 } = date;
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  return {
    name: `${String(yearOfWeek).padStart(4, '0')}-W${String(weekOfYear).padStart(2, '0')}`,
    number: weekOfYear,
    days: Array.from({ length: 7 }, (_, after) => toDay(monday.add({ days: after }))),
  };
}

/** The week of a name; undefined where there is no such week. */
export function weekNamed(name: string): IsoWeek | undefined {
  const [, year, number] = /^(2\d{3})-W(\d{2})$/.exec(name) ?? [];
  // 4 January is in the first week of every year
  const first = v.safeParse(DaySchema, `${year}-01-04`);
  if (!first.success) return undefined;
  const week = weekOf(toDay(plainDate(first.output).add({ weeks: Number(number) - 1 })));
  return week.name === name ? week : undefined;
}

export function weekAfter({ days }: IsoWeek, weeks: number): IsoWeek {
  const [monday] = days;
  if (monday === undefined) throw new RangeError('A week has days');
  return weekOf(toDay(plainDate(monday).add({ weeks })));
}
