import type { Day } from './day.ts';
import { isInForce } from './is-in-force.ts';
import type { RuleStatus } from './rule.ts';

type Dated = { from: Day; to?: Day | null | undefined; status: RuleStatus };

/** True where the rule is decided and the day is within its dates (both ends count). */
export function holds(rule: Dated, on: Day): boolean {
  return rule.status === 'decided' && isInForce(rule, on);
}
