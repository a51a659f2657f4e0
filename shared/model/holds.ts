import type { Day } from './day.ts';
import type { RuleStatus } from './rule.ts';

type Dated = { from: Day; to?: Day | null | undefined; status: RuleStatus };

/** True where the rule is decided, has begun, and its last day has not passed. Both ends count. */
export function holds({ status, from, to }: Dated, on: Day): boolean {
  return status === 'decided' && from <= on && (to == null || on <= to);
}
