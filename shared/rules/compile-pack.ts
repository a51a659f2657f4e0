import {
  type AgeGroup,
  type ConceptId,
  type Condition,
  type Criterion,
  type Day,
  type Emergency,
  holds,
  type LocalizedText,
  type MunicipalPack,
  type PriorityLevel,
  type WaitStartRule,
} from '@shared/model';
import { type CompiledCondition, compileCondition, oneNeeded } from './compile-condition.ts';
import { type Periods, periods } from './periods.ts';

export type CompiledCriterion = {
  criterion: Criterion;
  /** Its place among the criteria, strongest level first. */
  rank: number;
  suggestions: readonly { when: CompiledCondition; note: LocalizedText | null }[];
};

/** The rules of a pack that hold on a day, with their conditions as closures. */
export type CompiledKey = {
  groups: readonly AgeGroup[];
  levels: readonly PriorityLevel[];
  criteria: readonly CompiledCriterion[];
  /** The criteria by a concept that they need, and under null those that need none. */
  needing: ReadonlyMap<ConceptId | null, readonly CompiledCriterion[]>;
  waitStart: readonly { rule: WaitStartRule; when: CompiledCondition | null }[];
  emergencies: readonly { emergency: Emergency; when: CompiledCondition }[];
};

const compiled = new WeakMap<MunicipalPack, Periods<CompiledKey>>();

/** The key in force on the day. A pack is compiled once for each period in which its rules are the same. */
export function keyOn(pack: MunicipalPack, day: Day): CompiledKey {
  let known = compiled.get(pack);
  if (known === undefined) {
    known = compilePack(pack);
    compiled.set(pack, known);
  }
  return known(day);
}

function compilePack(pack: MunicipalPack): Periods<CompiledKey> {
  const { groups = [], levels = [], waitStart = [], criteria = [] } = pack.priority ?? {};
  const { emergencies } = pack;
  const all = [...groups, ...levels, ...waitStart, ...criteria, ...emergencies];
  return periods(all, (day) => ({
    groups: groups.filter((own) => holds(own, day)),
    levels: levels.filter((own) => holds(own, day)),
    ...compileCriteria(
      criteria.filter((own) => holds(own, day)),
      pack,
    ),
    waitStart: waitStart
      .filter((own) => holds(own, day))
      .map((rule) => ({ rule, when: compiledOrNull(rule.when) })),
    emergencies: emergencies
      .filter((own) => holds(own, day))
      .map((emergency) => ({ emergency, when: compileCondition(emergency.when) })),
  }));
}

function compileCriteria(inForce: readonly Criterion[], pack: MunicipalPack) {
  const criteria = inForce
    .toSorted((a, b) => a.level - b.level)
    .map((criterion, rank) => ({ criterion, rank, suggestions: suggestionsOf(criterion, pack) }));
  const needing = new Map<ConceptId | null, CompiledCriterion[]>();
  for (const own of criteria) {
    for (const concept of oneNeeded(own.suggestions.map(({ when }) => when)) ?? [null]) {
      needing.set(concept, [...(needing.get(concept) ?? []), own]);
    }
  }
  return { criteria, needing };
}

function suggestionsOf({ id }: Criterion, { suggestions }: MunicipalPack) {
  return suggestions
    .filter(({ criterion }) => criterion === id)
    .map(({ when, note }) => ({ when: compileCondition(when), note: note ?? null }));
}

function compiledOrNull(condition: Condition | undefined): CompiledCondition | null {
  return condition === undefined ? null : compileCondition(condition);
}
