import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/**
 * A calendar day as data: `YYYY-MM-DD`, and a day that exists (31 June is refused).
 * It has no time and no zone; turn it into a `Temporal.PlainDate` to count with it.
 */
export const DaySchema = v.pipe(
  v.string('day.missing'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'day.format'),
  v.check(isRealDay, 'day.unreal'),
  v.brand('Day'),
);
export type Day = v.InferOutput<typeof DaySchema>;

/** The day as something to count with. */
export function plainDate(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(day);
}

/** The day as data again. */
export function toDay(date: Temporal.PlainDate): Day {
  return v.parse(DaySchema, date.toString());
}

function isRealDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
