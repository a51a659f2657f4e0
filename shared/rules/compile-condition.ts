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

/** What a leaf asks for: a fact, or a concept where nothing has been read. */
export type Missing = { fact: Exclude<Unknown['fact'], 'findings'> } | { concept: ConceptId };

/** A condition as closures. */
export type CompiledCondition = {
  test: (facts: ConditionFacts) => Truth;
  /** The findings that make it hold; asked where it does. */
  evidence: (facts: ConditionFacts) => readonly Finding[];
  /** What is not known and could decide it; asked where it is null. */
  missing: (facts: ConditionFacts) => readonly Missing[];
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
    evidence: (facts) => parts.flatMap((part) => part.evidence(facts)),
    missing: (facts) => missingIn(parts, facts),
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
    evidence: (facts) =>
      parts.flatMap((part) => (part.test(facts) === true ? part.evidence(facts) : [])),
    missing: (facts) => missingIn(parts, facts),
  };
}

function missingIn(parts: readonly CompiledCondition[], facts: ConditionFacts): Missing[] {
  return parts.flatMap((part) => (part.test(facts) === null ? part.missing(facts) : []));
}

function not(part: CompiledCondition): CompiledCondition {
  return {
    test(facts) {
      const own = part.test(facts);
      return own === null ? null : !own;
    },
    evidence: () => [],
    missing: part.missing,
  };
}

function concept(id: ConceptId, statuses: readonly Finding['status'][]): CompiledCondition {
  const wanted = new Set(statuses);
  const missing: Missing[] = [{ concept: id }];
  return {
    test({ findings, isRead }) {
      const found = findings.get(id);
      if (found?.some(({ status }) => wanted.has(status))) return true;
      return isRead ? false : null;
    },
    evidence: ({ findings }) => findings.get(id)?.filter(({ status }) => wanted.has(status)) ?? [],
    missing: () => missing,
  };
}

function fact(
  name: Exclude<Unknown['fact'], 'findings'>,
  test: CompiledCondition['test'],
): CompiledCondition {
  const missing: Missing[] = [{ fact: name }];
  return { test, evidence: () => [], missing: () => missing };
}
