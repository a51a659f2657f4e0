import type { AgeGroup } from '@shared/model';
import type { ConditionFacts } from './compile-condition.ts';

/** Ages in whole years: at least `from`, and less than `below`. */
export type Ages = { from: number; below: number };

/**
 * The ages that one may have: the one that is known, else those that the text tells, else any.
 * A text tells one of the groups that the reading parts people into; the key's own may be others.
 */
export function possibleAges({ ageYears, findings }: ConditionFacts): Ages {
  if (ageYears !== null) return oneAge(ageYears);
  for (const [concept, found] of findings) {
    const ages = toldAges.get(concept);
    if (ages !== undefined && found.some(({ status }) => status === 'present')) return ages;
  }
  return anyAge;
}

export function oneAge(ageYears: number): Ages {
  return { from: ageYears, below: ageYears + 1 };
}

export const anyAge: Ages = { from: 0, below: Number.POSITIVE_INFINITY };

/** Whether some of the ages are at least `from` and less than `below`. */
export function reach(
  { from, below }: Ages,
  range: { from?: number | undefined; below?: number | undefined },
): boolean {
  return (range.from ?? 0) < below && from < (range.below ?? anyAge.below);
}

/** The age groups that someone of these ages may be in. */
export function groupsOf(groups: readonly AgeGroup[], ages: Ages): Set<string> {
  const fitting = groups.filter(({ ageYears }) => reach(ages, ageYears));
  return new Set(fitting.map(({ id }) => id));
}

/** As `shared/reading/age.ts` parts ages; a test holds the two together. */
const toldAges = new Map([
  ['age-infant', { from: 0, below: 1 }],
  ['age-preschool', { from: 1, below: 6 }],
  ['age-school', { from: 6, below: 16 }],
  ['age-adult', { from: 16, below: anyAge.below }],
]);
