import type { Day } from './day.ts';

/** True where `from` has begun and `to` (the last day, or none) has not passed. Both ends count. */
export function isInForce(period: { from: Day; to?: Day | null | undefined }, on: Day): boolean {
  return period.from <= on && (period.to == null || on <= period.to);
}
