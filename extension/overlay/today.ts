import { type Day, DaySchema } from '@shared/model';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/** The calendar day in Norway now, wherever the machine thinks it is. */
export function todayInNorway(): Day {
  return v.parse(DaySchema, Temporal.Now.plainDateISO('Europe/Oslo').toString());
}
