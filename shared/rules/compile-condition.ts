import type {
  ConceptId,
  Condition,
  Finding,
  FindingStatus,
  ReferralSource,
  Unknown,
} from '@shared/model';
import { oneAge, reach } from './possible-ages.ts';

/** True, false, or null: not known. */
export type Truth = boolean | null;

/** What conditions are asked of. `null` stands for what is not known. */
export type ConditionFacts = {
  findings: ReadonlyMap<ConceptId, readonly Finding[]>;
  /** Whether anything was read at all: with nothing read, no concept is known to be absent. */
  isRead: boolean;
  source: ReferralSource | null;
  ageYears: number | null;
  discharged: true | null;
};

/** What a condition asks for at one place: a concept in some statuses, or a fact. */
export type Leaf = {
  fact: Unknown['fact'];
  concept: ConceptId | null;
  statuses: readonly FindingStatus[];
};

/** A condition as closures. */
export type CompiledCondition = {
  test: (facts: ConditionFacts) => Truth;
  /**
   * Tells the leaves that make it what it is: asked with `true` where it holds, what it rests on;
   * asked with null where it is unknown, what could decide it.
   */
  leaves: (facts: ConditionFacts, truth: true | null, tell: (leaf: Leaf) => void) => void;
  /** Concepts of which it needs one to be found: without, it is false. Null where it needs none. */
  needs: readonly ConceptId[] | null;
  /** All that it asks for, where that is concepts only: then it is unknown with nothing read. */
  concepts: readonly Leaf[] | null;
};

/** Turns a condition into closures once, so that asking it is only calls. */
export function compileCondition(condition: Condition): CompiledCondition {
  if ('all' in condition) return every(condition.all.map(compileCondition));
  if ('any' in condition) return some(condition.any.map(compileCondition));
  if ('not' in condition) return not(compileCondition(condition.not));
  if ('concept' in condition) return concept(condition.concept, condition.status ?? ['present']);
  if ('source' in condition) {
    return fact('source', ({ source }) => source && condition.source.includes(source));
  }
  if ('ageYears' in condition) {
    return fact('age', ({ ageYears }) =>
      ageYears === null ? null : reach(oneAge(ageYears), condition.ageYears),
    );
  }
  return fact('discharged', ({ discharged }) => discharged && condition.discharged);
}

/** Holds where all parts do. It needs what the part needs that has the fewest ways. */
function every(parts: readonly CompiledCondition[]): CompiledCondition {
  const needs = parts.flatMap((part) => (part.needs === null ? [] : [part.needs]));
  needs.sort((a, b) => a.length - b.length);
  return { ...list(parts, false), needs: needs[0] ?? null };
}

/** Holds where one part does. It needs nothing as soon as one part needs nothing. */
export function some(parts: readonly CompiledCondition[]): CompiledCondition {
  return { ...list(parts, true), needs: allOf(parts.map(({ needs }) => needs)) };
}

/** Parts of which one that is `decisive` decides; else one that is unknown leaves all unknown. */
function list(parts: readonly CompiledCondition[], decisive: boolean) {
  const concepts = allOf(parts.map((part) => part.concepts));
  return {
    concepts,
    test(facts: ConditionFacts) {
      if (concepts !== null && !facts.isRead) return null;
      let truth: Truth = !decisive;
      for (const part of parts) {
        const own = part.test(facts);
        if (own === decisive) return own;
        if (own === null) truth = null;
      }
      return truth;
    },
    leaves(facts: ConditionFacts, truth: true | null, tell: (leaf: Leaf) => void) {
      if (concepts !== null && !facts.isRead) concepts.forEach(tell);
      else
        for (const part of parts) if (part.test(facts) === truth) part.leaves(facts, truth, tell);
    },
  };
}

function allOf<T>(lists: readonly (readonly T[] | null)[]): readonly T[] | null {
  return lists.every((own) => own !== null) ? lists.flatMap((own) => own ?? []) : null;
}

/** What is absent is not shown by any words. */
function not(part: CompiledCondition): CompiledCondition {
  return {
    test(facts) {
      const own = part.test(facts);
      return own === null ? null : !own;
    },
    leaves(facts, truth, tell) {
      if (truth === null) part.leaves(facts, truth, tell);
    },
    needs: null,
    concepts: part.concepts,
  };
}

function concept(id: ConceptId, statuses: readonly FindingStatus[]): CompiledCondition {
  const leaf: Leaf = { fact: 'findings', concept: id, statuses };
  return {
    test({ findings, isRead }) {
      if (findings.get(id)?.some(({ status }) => statuses.includes(status))) return true;
      return isRead ? false : null;
    },
    leaves: (_, __, tell) => tell(leaf),
    needs: [id],
    concepts: [leaf],
  };
}

function fact(name: Unknown['fact'], test: CompiledCondition['test']): CompiledCondition {
  const leaf: Leaf = { fact: name, concept: null, statuses: [] };
  return { test, leaves: (_, __, tell) => tell(leaf), needs: null, concepts: null };
}
