import { type Day, plainDate, toDay, type Wait } from '@shared/model';

/**
 * The last day of a wait that starts on `start`. Days and weeks are calendar days; a month ends
 * on the same day of the month, or on the last day of a shorter one (31 January + 1 = 28 February).
 */
export function deadline(start: Day, { count, unit }: Wait): Day {
  return toDay(plainDate(start).add({ [unit]: count }));
}

/** Calendar days from `on` to `last`; negative when it has passed. */
export function daysUntil(last: Day, on: Day): number {
  return plainDate(on).until(plainDate(last)).days;
}
