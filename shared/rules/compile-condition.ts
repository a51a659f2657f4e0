import type { ConceptId, Condition, Finding, ReferralSource } from '@shared/model';

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

/** A condition as closures: whether it holds, and the findings that make it hold. */
export type CompiledCondition = {
  test: (facts: ConditionFacts) => Truth;
  evidence: (facts: ConditionFacts) => readonly Finding[];
};

/** Turns a condition into closures once, so that asking it is only calls. */
export function compileCondition(condition: Condition): CompiledCondition {
  if ('all' in condition) return every(condition.all.map(compileCondition));
  if ('any' in condition) return some(condition.any.map(compileCondition));
  if ('not' in condition) return not(compileCondition(condition.not));
  if ('concept' in condition) return concept(condition.concept, condition.status ?? ['present']);
  if ('source' in condition) {
    const sources = new Set(condition.source);
    return fact(({ source }) => (source === null ? null : sources.has(source)));
  }
  if ('ageYears' in condition) {
    const { from = 0, below = Number.POSITIVE_INFINITY } = condition.ageYears;
    return fact(({ ageYears }) =>
      ageYears === null ? null : from <= ageYears && ageYears < below,
    );
  }
  const wanted = condition.discharged;
  return fact(({ discharged }) => (discharged === null ? null : discharged === wanted));
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
  };
}

function not(part: CompiledCondition): CompiledCondition {
  return fact((facts) => {
    const own = part.test(facts);
    return own === null ? null : !own;
  });
}

function concept(id: ConceptId, statuses: readonly Finding['status'][]): CompiledCondition {
  const wanted = new Set(statuses);
  return {
    test({ findings, isRead }) {
      const found = findings.get(id);
      if (found?.some(({ status }) => wanted.has(status))) return true;
      return isRead ? false : null;
    },
    evidence: ({ findings }) => findings.get(id)?.filter(({ status }) => wanted.has(status)) ?? [],
  };
}

function fact(test: CompiledCondition['test']): CompiledCondition {
  return { test, evidence: () => [] };
}
