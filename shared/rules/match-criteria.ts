import type { Criterion, Day, Finding, LocalizedText } from '@shared/model';
import { holds, type PriorityKey } from '@shared/model';
import type { ConditionFacts } from './compile-condition.ts';
import type { CompiledKey } from './compile-pack.ts';

/** A criterion that fits, what it rests on, and what staff must know of the reading. */
export type Match = {
  criterion: Criterion;
  evidence: readonly Finding[];
  notes: readonly LocalizedText[];
};

/**
 * The criteria in force on `day` that fit, strongest level first. Where the age is not known
 * the criteria of every age group are considered.
 */
export function matchCriteria(
  { key, criteria }: CompiledKey,
  facts: ConditionFacts,
  day: Day,
): Match[] {
  const groups = groupsOf(key, facts.ageYears, day);
  return criteria.flatMap(({ criterion, suggestions }) => {
    if (!groups.has(criterion.group) || !holds(criterion, day)) return [];
    const met = suggestions.filter(({ when }) => when.test(facts) === true);
    if (met.length === 0) return [];
    return [
      {
        criterion,
        evidence: inTextOrder(met.flatMap(({ when }) => when.evidence(facts))),
        notes: [criterion.note, ...met.map(({ note }) => note)].filter((note) => note != null),
      },
    ];
  });
}

/** The age groups of the key that one of this age is in; all of them where it is not known. */
export function groupsOf(key: PriorityKey, ageYears: number | null, day: Day): Set<string> {
  const fitting = key.groups.filter(
    (group) =>
      holds(group, day) &&
      (ageYears === null ||
        ((group.ageYears.from ?? 0) <= ageYears &&
          ageYears < (group.ageYears.below ?? Number.POSITIVE_INFINITY))),
  );
  return new Set(fitting.map(({ id }) => id));
}

function inTextOrder(findings: readonly Finding[]): Finding[] {
  return [...new Set(findings)].sort((a, b) => a.start - b.start || a.end - b.end);
}
