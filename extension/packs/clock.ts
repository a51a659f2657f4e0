import { type Instant, toInstant } from '@shared/model';
import { Temporal } from 'temporal-polyfill';

/** The moment, for what was fetched when. */
export function presentMoment(): Instant {
  return toInstant(Temporal.Now.instant());
}
