import type { Day, Wait } from '@shared/model';
import { addMonths, dayNumber, dayOf } from './calendar.ts';

/**
 * The last day of a wait that starts on `start`. Days and weeks are calendar days; a month ends
 * on the same day of the month, or on the last day of a shorter one (31 January + 1 = 28 February).
 */
export function deadline(start: Day, { count, unit }: Wait): Day {
  if (unit === 'months') return addMonths(start, count);
  return dayOf(dayNumber(start) + count * (unit === 'weeks' ? 7 : 1));
}

/** Calendar days from `on` to `last`; negative when it has passed. */
export function daysUntil(last: Day, on: Day): number {
  return dayNumber(last) - dayNumber(on);
}
