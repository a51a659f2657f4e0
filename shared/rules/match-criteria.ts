import type { AgeGroup, Criterion, Finding, LocalizedText } from '@shared/model';
import type { ConditionFacts, Truth } from './compile-condition.ts';
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
  for (const own of candidates(key, facts)) {
    if (!groups.has(own.criterion.group)) continue;
    const truth = fits(own, facts);
    if (truth === true) fitting.push(matched(own, facts));
    else if (truth === null) open.push(own);
  }
  return { fitting, open };
}

/** With something read, what is not found is absent: only criteria that need nothing else can fit. */
function candidates(
  { criteria, needing }: CompiledKey,
  { findings, isRead }: ConditionFacts,
): readonly CompiledCriterion[] {
  if (!isRead) return criteria;
  const found = new Set(needing.get(null));
  for (const concept of findings.keys()) {
    for (const own of needing.get(concept) ?? []) found.add(own);
  }
  return [...found].sort((a, b) => a.rank - b.rank);
}

/** The age groups that one of this age is in; all of them where it is not known. */
export function groupsOf(groups: readonly AgeGroup[], ageYears: number | null): Set<string> {
  const fitting = groups.filter(
    (group) =>
      ageYears === null ||
      ((group.ageYears.from ?? 0) <= ageYears &&
        ageYears < (group.ageYears.below ?? Number.POSITIVE_INFINITY)),
  );
  return new Set(fitting.map(({ id }) => id));
}

/** One suggestion that holds is enough. */
function fits({ suggestions }: CompiledCriterion, facts: ConditionFacts): Truth {
  let truth: Truth = false;
  for (const { when } of suggestions) {
    const own = when.test(facts);
    if (own === true) return true;
    if (own === null) truth = null;
  }
  return truth;
}

function matched({ criterion, suggestions }: CompiledCriterion, facts: ConditionFacts): Match {
  const evidence = new Set<Finding>();
  const notes = criterion.note === undefined ? [] : [criterion.note];
  for (const { when, note } of suggestions) {
    if (when.test(facts) !== true) continue;
    when.evidence(facts, (finding) => evidence.add(finding));
    if (note !== null) notes.push(note);
  }
  return { criterion, evidence: inTextOrder(evidence), notes };
}

function inTextOrder(findings: Iterable<Finding>): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}
