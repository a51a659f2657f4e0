import type { Criterion, Finding, LocalizedText } from '@shared/model';
import type { CompiledCondition, ConditionFacts } from './compile-condition.ts';
import type { CompiledCriterion, CompiledKey } from './compile-pack.ts';
import { groupsOf, possibleAges } from './possible-ages.ts';

/** A criterion that fits, what it rests on, and what staff must know of the reading. */
export type Match = {
  criterion: Criterion;
  evidence: readonly Finding[];
  notes: readonly LocalizedText[];
};

/** The criteria that fit and those that may, when more is known. Strongest level first. */
export type Matches = {
  fitting: readonly Match[];
  open: readonly CompiledCriterion[];
  /** Whether criteria of several age groups were considered, since the age is not known. */
  isAgeOpen: boolean;
};

/** The criteria of every age group that the person may be in are considered. */
export function matchCriteria(key: CompiledKey, facts: ConditionFacts): Matches {
  const groups = groupsOf(key.groups, possibleAges(facts));
  const fitting: Match[] = [];
  const open: CompiledCriterion[] = [];
  for (const own of key.criteria) {
    if (!groups.has(own.criterion.group) || isOut(own.when, facts)) continue;
    const truth = own.when.test(facts);
    if (truth === true) fitting.push(matched(own, facts));
    else if (truth === null) open.push(own);
  }
  return { fitting, open, isAgeOpen: facts.ageYears === null && groups.size > 1 };
}

/** With something read, what is not found is absent: no need to ask further. */
function isOut({ needs }: CompiledCondition, { isRead, findings }: ConditionFacts): boolean {
  if (!isRead || needs === null) return false;
  for (const concept of needs) if (findings.has(concept)) return false;
  return true;
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
