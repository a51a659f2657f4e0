import type { Day } from '@shared/model/day.ts';
import { isStale } from '@shared/rules';
import type { Figures } from './figures.ts';

/** The oldest day of what is shown, and whether the municipality calls it old. */
export function figuresAge(
  { times, intakeOn, takesNewPatients }: Figures,
  { staleAfterDays }: { staleAfterDays: number },
  on: Day,
): { oldest: Day | null; isStale: boolean } {
  const days = times.map(({ countedOn }) => countedOn);
  const all =
    takesNewPatients === null ? days : [...days, ...(intakeOn === null ? [] : [intakeOn])];
  const oldest = all.toSorted()[0] ?? null;
  return { oldest, isStale: isStale(oldest, staleAfterDays, on) };
}
