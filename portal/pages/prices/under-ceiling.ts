import type { Course } from './question.ts';

/**
 * What so many visits of one price come to in whole kroner, when the year has a ceiling over all
 * copayments (null: not known). `leftNok` is what may still be paid; `lastWhole` is the last visit
 * that costs its whole price, where a later one costs less.
 */
export function underCeiling(
  amountNok: number,
  { visits, paidNok }: Course,
  ceilingNok: number | null,
): { sumNok: number; leftNok: number | null; lastWhole: number | null } {
  const sum = amountNok * visits;
  if (ceilingNok === null) return { sumNok: sum, leftNok: null, lastWhole: null };
  const leftNok = Math.max(0, ceilingNok - paidNok);
  return {
    sumNok: Math.min(sum, leftNok),
    leftNok,
    lastWhole: sum > leftNok ? Math.floor(leftNok / amountNok) : null,
  };
}
