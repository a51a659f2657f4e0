import type { Day, Wait } from '@shared/model';
import { daysUntil, deadline } from '@shared/rules';
import { days } from '../norwegian.ts';

/** `7 dager kortere`, for one who asks on the day: weeks and months are counted out. */
export function lengthChange(before: Wait, after: Wait, on: Day): string {
  const longer = daysUntil(deadline(on, after), deadline(on, before));
  if (longer === 0) return 'like lenge';
  return longer > 0 ? `${days(longer)} lenger` : `${days(-longer)} kortere`;
}
