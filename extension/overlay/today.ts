import { type Day, DaySchema } from '@shared/model';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

let last: { minute: number; day: Day } | null = null;

/** The calendar day in Norway now, wherever the machine thinks it is. Cheap when asked again and again. */
export function todayInNorway(): Day {
  // no day begins within a minute
  const minute = Math.floor(Date.now() / 60_000);
  if (last?.minute !== minute) last = { minute, day: dayInNorway(new Date()) };
  return last.day;
}

/** The calendar day in Norway at some moment. */
export function dayInNorway(at: Date): Day {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  return v.parse(DaySchema, moment.toZonedDateTimeISO(zone).toPlainDate().toString());
}

const zone = 'Europe/Oslo';
