import { type Day, plainDate } from '@shared/model';

/** Whether something said on a day is older than so many days; what was never said is. */
export function isStale(saidOn: Day | null, afterDays: number, on: Day): boolean {
  return saidOn === null || plainDate(saidOn).until(plainDate(on)).days > afterDays;
}
