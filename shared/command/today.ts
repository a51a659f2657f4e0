import { type Day, toDay } from '@shared/model';
import { Temporal } from 'temporal-polyfill';

/** The day it is in Norway, whatever zone the machine is in. */
export function todayInOslo(): Day {
  return toDay(Temporal.Now.plainDateISO('Europe/Oslo'));
}
