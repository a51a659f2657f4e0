import type { AgeGroup, Criterion, Finding, LocalizedText } from '@shared/model';
import { isAged } from './age.ts';
import type { CompiledCondition, ConditionFacts } from './compile-condition.ts';
import type { CompiledCriterion, CompiledKey } from './compile-pack.ts';

/** A criterion that fits, what it rests on, and what staff must know of the reading. */
export type Match = {
  criterion: Criterion;
  evidence: readonly Finding[];
  notes: readonly LocalizedText[];
};

/** The criteria that fit and those that may, when more is known. Strongest level first. */
export type Matches = { fitting: readonly Match[]; open: readonly CompiledCriterion[] };

/**
 * Where the age is not known, the age group that the text tells is; and where it tells none, the
 * criteria of every age group are considered.
 */
export function matchCriteria(key: CompiledKey, facts: ConditionFacts): Matches {
  const groups =
    facts.ageYears === null ? groupsTold(key.groups, facts) : groupsOf(key.groups, facts.ageYears);
  const fitting: Match[] = [];
  const open: CompiledCriterion[] = [];
  for (const own of key.criteria) {
    if (!groups.has(own.criterion.group) || isOut(own.when, facts)) continue;
    const truth = own.when.test(facts);
    if (truth === true) fitting.push(matched(own, facts));
    else if (truth === null) open.push(own);
  }
  return { fitting, open };
}

/** With something read, what is not found is absent: no need to ask further. */
function isOut({ needs }: CompiledCondition, { isRead, findings }: ConditionFacts): boolean {
  if (!isRead || needs === null) return false;
  for (const concept of needs) if (findings.has(concept)) return false;
  return true;
}

/** The age groups that one of this age is in; all of them where it is not known. */
export function groupsOf(groups: readonly AgeGroup[], ageYears: number | null): Set<string> {
  const fitting = groups.filter((group) => isAged(group.ageYears, ageYears) !== false);
  return new Set(fitting.map(({ id }) => id));
}

/** First and last age in years of the groups that a reading tells. */
const toldAges = new Map([
  ['age-infant', [0, 0]],
  ['age-preschool', [1, 5]],
  ['age-school', [6, 15]],
  ['age-adult', [16, 120]],
]);

function groupsTold(groups: readonly AgeGroup[], { findings }: ConditionFacts): Set<string> {
  const ages = [...findings.keys()].flatMap((concept) => toldAges.get(concept) ?? []);
  if (ages.length === 0) return groupsOf(groups, null);
  return new Set(ages.flatMap((age) => [...groupsOf(groups, age)]));
}

function matched({ criterion, when, noted }: CompiledCriterion, facts: ConditionFacts): Match {
  const evidence = new Set<Finding>();
  when.leaves(facts, true, ({ concept, statuses }) => {
    for (const found of (concept && facts.findings.get(concept)) ?? []) {
      if (statuses.includes(found.status)) evidence.add(found);
    }
  });
  const met = noted.filter((own) => own.when.test(facts) === true);
  return {
    criterion,
    evidence: inTextOrder(evidence),
    notes: [criterion, ...met].flatMap(({ note }) => note ?? []),
  };
}

function inTextOrder(findings: Iterable<Finding>): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}
