import type { ConceptId, CriterionId, Level, Unknown } from '@shared/model';
import type { ConditionFacts } from './compile-condition.ts';
import type { CompiledCriterion } from './compile-pack.ts';

/**
 * The facts that are missing for criteria which may fit at a stronger level than `level`; null
 * stands for no level. Strongest first, and in the order that the criteria ask for them.
 */
export function whatWouldDecide(
  open: readonly CompiledCriterion[],
  facts: ConditionFacts,
  level: Level | null,
): Unknown[] {
  const asked = new Map<Unknown['fact'], Asked>();
  for (const { criterion, suggestions } of open) {
    if (level !== null && criterion.level >= level) break;
    for (const { when } of suggestions) {
      if (when.test(facts) !== null) continue;
      for (const missing of when.missing(facts)) {
        const fact = 'fact' in missing ? missing.fact : 'findings';
        const known = asked.get(fact) ?? newlyAsked(criterion.level);
        asked.set(fact, known);
        known.criteria.add(criterion.id);
        if ('concept' in missing) known.concepts.add(missing.concept);
      }
    }
  }
  return [...asked].map(([fact, { level: strongest, concepts, criteria }]) => ({
    fact,
    concepts: [...concepts],
    level: strongest,
    criteria: [...criteria],
  }));
}

type Asked = { level: Level; concepts: Set<ConceptId>; criteria: Set<CriterionId> };

function newlyAsked(level: Level): Asked {
  return { level, concepts: new Set(), criteria: new Set() };
}
