import type {
  Condition,
  Criterion,
  Emergency,
  LocalizedText,
  MunicipalPack,
  PriorityKey,
  WaitStartRule,
} from '@shared/model';
import { type CompiledCondition, compileCondition } from './compile-condition.ts';

export type CompiledCriterion = {
  criterion: Criterion;
  suggestions: readonly { when: CompiledCondition; note: LocalizedText | null }[];
};

/** A pack's key with its conditions as closures. */
export type CompiledKey = {
  key: PriorityKey;
  criteria: readonly CompiledCriterion[];
  waitStart: readonly { rule: WaitStartRule; when: CompiledCondition | null }[];
  emergencies: readonly { emergency: Emergency; when: CompiledCondition }[];
};

const compiled = new WeakMap<MunicipalPack, CompiledKey>();

/** Compiles a pack the first time it is asked for; null where it has no priority key. */
export function compilePack(pack: MunicipalPack): CompiledKey | null {
  if (pack.priority === null) return null;
  const known = compiled.get(pack);
  if (known !== undefined) return known;
  const key = compileKey(pack, pack.priority);
  compiled.set(pack, key);
  return key;
}

function compileKey(pack: MunicipalPack, key: PriorityKey): CompiledKey {
  return {
    key,
    criteria: [...key.criteria]
      .sort((a, b) => a.level - b.level)
      .map((criterion) => ({
        criterion,
        suggestions: pack.suggestions
          .filter((suggestion) => suggestion.criterion === criterion.id)
          .map(({ when, note }) => ({ when: compileCondition(when), note: note ?? null })),
      })),
    waitStart: key.waitStart.map((rule) => ({ rule, when: compiledOrNull(rule.when) })),
    emergencies: pack.emergencies.map((emergency) => ({
      emergency,
      when: compileCondition(emergency.when),
    })),
  };
}

function compiledOrNull(condition: Condition | undefined): CompiledCondition | null {
  return condition === undefined ? null : compileCondition(condition);
}
