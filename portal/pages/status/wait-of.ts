import type { Day } from '@shared/model/day.ts';
import type { Wait } from '@shared/model/priority-key.ts';
import type { StatusAnswer } from '@shared/model/sealed-referral.ts';
import { daysUntil, deadline } from '@shared/rules';

/** How long someone has waited, against the longest that the municipality's key lets anyone wait. */
export type WaitSoFar = {
  days: number;
  /** Null where the municipality has no key. */
  longest: { days: number; by: Day } | null;
};

/** Null where nobody waits any more. */
export function waitOf(
  { status, receivedOn }: Pick<StatusAnswer, 'status' | 'receivedOn'>,
  waits: readonly Wait[],
  today: Day,
): WaitSoFar | null {
  if (!waiting.includes(status)) return null;
  const days = Math.max(0, daysUntil(today, receivedOn));
  const by = waits
    .map((wait) => deadline(receivedOn, wait))
    .sort()
    .at(-1);
  return { days, longest: by === undefined ? null : { days: daysUntil(by, receivedOn), by } };
}

const waiting: readonly StatusAnswer['status'][] = ['received', 'opened', 'waiting'];
