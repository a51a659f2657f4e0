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
  for (const { criterion, when } of open) {
    if (level !== null && criterion.level >= level) break;
    when.leaves(facts, null, ({ fact, concept }) => {
      const known = asked.get(fact) ?? {
        level: criterion.level,
        concepts: new Set(),
        criteria: new Set(),
      };
      asked.set(fact, known);
      known.criteria.add(criterion.id);
      if (concept !== null) known.concepts.add(concept);
    });
  }
  return [...asked].map(([fact, own]) => ({
    fact,
    ...own,
    concepts: [...own.concepts],
    criteria: [...own.criteria],
  }));
}

type Asked = { level: Level; concepts: Set<ConceptId>; criteria: Set<CriterionId> };
