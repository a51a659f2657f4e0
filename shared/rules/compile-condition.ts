import type { ConceptId, Condition, Finding, ReferralSource, Unknown } from '@shared/model';

/** True, false, or null: not known. */
export type Truth = boolean | null;

/** What conditions are asked of. `null` stands for what is not known. */
export type ConditionFacts = {
  findings: ReadonlyMap<ConceptId, readonly Finding[]>;
  /** Whether anything was read at all: with nothing read, no concept is known to be absent. */
  isRead: boolean;
  source: ReferralSource | null;
  ageYears: number | null;
  discharged: boolean | null;
};

/** What a leaf asks for, and does not know. */
export type Missing = { fact: Unknown['fact']; concept: ConceptId | null };

/** A condition as closures. */
export type CompiledCondition = {
  test: (facts: ConditionFacts) => Truth;
  /** Tells the findings that make it hold; asked where it does. */
  evidence: (facts: ConditionFacts, tell: (finding: Finding) => void) => void;
  /** Tells what is not known and could decide it; asked where it is null. */
  missing: (facts: ConditionFacts, tell: (missing: Missing) => void) => void;
  /** Concepts of which it needs one to be found: without, it is false. Null where it needs none. */
  needs: readonly ConceptId[] | null;
};

/** Turns a condition into closures once, so that asking it is only calls. */
export function compileCondition(condition: Condition): CompiledCondition {
  if ('all' in condition) return every(condition.all.map(compileCondition));
  if ('any' in condition) return some(condition.any.map(compileCondition));
  if ('not' in condition) return not(compileCondition(condition.not));
  if ('concept' in condition) return concept(condition.concept, condition.status ?? ['present']);
  if ('source' in condition) {
    const sources = new Set(condition.source);
    return fact('source', ({ source }) => (source === null ? null : sources.has(source)));
  }
  if ('ageYears' in condition) {
    const { from = 0, below = Number.POSITIVE_INFINITY } = condition.ageYears;
    return fact('age', ({ ageYears }) =>
      ageYears === null ? null : from <= ageYears && ageYears < below,
    );
  }
  const wanted = condition.discharged;
  return fact('discharged', ({ discharged }) =>
    discharged === null ? null : discharged === wanted,
  );
}

function every(parts: readonly CompiledCondition[]): CompiledCondition {
  const needs = parts
    .flatMap((part) => (part.needs === null ? [] : [part.needs]))
    .sort((a, b) => a.length - b.length);
  return {
    test(facts) {
      let truth: Truth = true;
      for (const part of parts) {
        const own = part.test(facts);
        if (own === false) return false;
        if (own === null) truth = null;
      }
      return truth;
    },
    evidence(facts, tell) {
      for (const part of parts) part.evidence(facts, tell);
    },
    missing: missingIn(parts),
    needs: needs[0] ?? null,
  };
}

function some(parts: readonly CompiledCondition[]): CompiledCondition {
  return {
    test(facts) {
      let truth: Truth = false;
      for (const part of parts) {
        const own = part.test(facts);
        if (own === true) return true;
        if (own === null) truth = null;
      }
      return truth;
    },
    evidence(facts, tell) {
      for (const part of parts) if (part.test(facts) === true) part.evidence(facts, tell);
    },
    missing: missingIn(parts),
    needs: oneNeeded(parts),
  };
}

/** What a list needs of which any part is enough: null as soon as one part needs nothing. */
export function oneNeeded(
  parts: readonly Pick<CompiledCondition, 'needs'>[],
): readonly ConceptId[] | null {
  return parts.every(({ needs }) => needs !== null)
    ? parts.flatMap(({ needs }) => needs ?? [])
    : null;
}

function missingIn(parts: readonly CompiledCondition[]): CompiledCondition['missing'] {
  return (facts, tell) => {
    for (const part of parts) if (part.test(facts) === null) part.missing(facts, tell);
  };
}

function not(part: CompiledCondition): CompiledCondition {
  return {
    test(facts) {
      const own = part.test(facts);
      return own === null ? null : !own;
    },
    evidence: nothing,
    missing: part.missing,
    needs: null,
  };
}

function concept(id: ConceptId, statuses: readonly Finding['status'][]): CompiledCondition {
  const missing: Missing = { fact: 'findings', concept: id };
  return {
    test({ findings, isRead }) {
      const found = findings.get(id);
      if (found !== undefined) {
        for (const { status } of found) if (statuses.includes(status)) return true;
      }
      return isRead ? false : null;
    },
    evidence({ findings }, tell) {
      for (const found of findings.get(id) ?? []) if (statuses.includes(found.status)) tell(found);
    },
    missing: (_, tell) => tell(missing),
    needs: [id],
  };
}

const nothing = () => {};

function fact(name: Unknown['fact'], test: CompiledCondition['test']): CompiledCondition {
  const missing = { fact: name, concept: null };
  return { test, evidence: nothing, missing: (_, tell) => tell(missing), needs: null };
}
