import type { CriterionId, Day, WaitStart, WaitStartRule } from '@shared/model';
import type { ConditionFacts } from './compile-condition.ts';
import type { CompiledKey } from './compile-pack.ts';
import type { Match } from './match-criteria.ts';

/** From which day the wait counts: the first rule of the key that fits. Null where none does. */
export function waitStartRule(
  { waitStart }: CompiledKey,
  facts: ConditionFacts,
  matches: readonly Match[],
): WaitStartRule | null {
  const met = (id: CriterionId) => matches.some(({ criterion }) => criterion.id === id);
  const first = waitStart.find(
    ({ rule, when }) =>
      (when === undefined || when.test(facts) === true) && (rule.criteria?.some(met) ?? true),
  );
  return first?.rule ?? null;
}

/** The day itself. A rule that counts from discharge counts from receipt where no day is known. */
export function waitStartDay(
  rule: WaitStartRule | null,
  { received, discharged }: { received: Day; discharged?: Day | null | undefined },
): WaitStart {
  return rule?.start === 'discharged' && discharged != null
    ? { kind: 'discharged', on: discharged }
    : { kind: 'received', on: received };
}
