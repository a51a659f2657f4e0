import * as v from 'valibot';
import { DaySchema } from './day.ts';

export const WeekdaySchema = v.picklist([1, 2, 3, 4, 5, 6, 7]);
export type Weekday = v.InferOutput<typeof WeekdaySchema>;

export const SeasonSchema = v.pipe(
  v.strictObject({ from: DaySchema, to: v.nullable(DaySchema) }),
  v.check(({ from, to }) => to === null || from <= to, 'period.order'),
);
export type Season = v.InferOutput<typeof SeasonSchema>;

/**
 * When a group meets: a weekday every so many weeks, as clocks show it in Norway (`HH:MM`), also
 * across summer time. Public holidays are free unless it says otherwise.
 */
export const MeetingsSchema = v.strictObject({
  weekday: WeekdaySchema,
  start: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(480)),
  everyWeeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(8)),
  /** Days that would be meetings and are not. */
  cancelled: v.optional(v.array(DaySchema), []),
  /** Days beside the rule, at the same time of day. */
  extra: v.optional(v.array(DaySchema), []),
  onHolidays: v.optional(v.boolean(), false),
});
export type Meetings = v.InferOutput<typeof MeetingsSchema>;
