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

/** Where the age is not known the criteria of every age group are considered. */
export function matchCriteria(key: CompiledKey, facts: ConditionFacts): Matches {
  const groups = groupsOf(key.groups, facts.ageYears);
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
