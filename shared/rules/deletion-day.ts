import { type Day, plainDate, type ReferralStatus, type Retention, toDay } from '@shared/model';

type Kept = { status: ReferralStatus; receivedOn: Day; changedOn: Day };

/**
 * The day on which the portal deletes the ciphertext of a referral: so long after it came,
 * whatever has become of it, or earlier where it has been closed or withdrawn.
 */
export function deletionDay(
  { status, receivedOn, changedOn }: Kept,
  { endedDays, longestDays }: Retention,
): Day {
  const last = plainDate(receivedOn).add({ days: longestDays });
  if (status !== 'closed' && status !== 'withdrawn') return toDay(last);
  const ended = plainDate(changedOn).add({ days: endedDays });
  return toDay(ended.since(last).sign < 0 ? ended : last);
}
