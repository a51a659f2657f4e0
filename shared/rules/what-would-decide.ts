import type { ConceptId, Criterion, CriterionId, Level, Unknown } from '@shared/model';
import type { ConditionFacts, Leaf } from './compile-condition.ts';
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
    when.leaves(facts, null, (leaf) => note(leaf, criterion, asked));
  }
  return [...asked].map(([fact, { level: strongest, concepts, criteria }]) => ({
    fact,
    concepts: [...concepts],
    level: strongest,
    criteria,
  }));
}

type Asked = { level: Level; concepts: Set<ConceptId>; criteria: CriterionId[] };

function note(
  { fact, concept }: Leaf,
  { id, level }: Criterion,
  asked: Map<Unknown['fact'], Asked>,
): void {
  let known = asked.get(fact);
  if (known === undefined) {
    known = { level, concepts: new Set(), criteria: [] };
    asked.set(fact, known);
  }
  if (known.criteria.at(-1) !== id) known.criteria.push(id);
  if (concept !== null) known.concepts.add(concept);
}
