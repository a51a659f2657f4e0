import { type Day, type Instant, toDay, toInstant } from '@shared/model';
import { Temporal } from 'temporal-polyfill';

/** The day that it is where the municipalities are, whatever zone the server runs in. */
export function todayInNorway(): Day {
  return toDay(Temporal.Now.plainDateISO('Europe/Oslo'));
}

export function presentMoment(): Instant {
  return toInstant(Temporal.Now.instant());
}
