import { type Day, toDay } from '@shared/model';
import { Temporal } from 'temporal-polyfill';

/** The day that it is where the municipalities are, whatever zone the server runs in. */
export function todayInNorway(): Day {
  return toDay(Temporal.Now.plainDateISO('Europe/Oslo'));
}
