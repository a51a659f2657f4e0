import { type Day, DaySchema } from '@shared/model';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/** The calendar day in Norway now, wherever the machine thinks it is. */
export function todayInNorway(): Day {
  return v.parse(DaySchema, Temporal.Now.plainDateISO(zone).toString());
}

/** The calendar day in Norway at some moment. */
export function dayInNorway(at: Date): Day {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime());
  return v.parse(DaySchema, moment.toZonedDateTimeISO(zone).toPlainDate().toString());
}

const zone = 'Europe/Oslo';
