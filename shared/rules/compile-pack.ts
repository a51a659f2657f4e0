import {
  type AgeGroup,
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
import { type CompiledCondition, compileCondition, some } from './compile-condition.ts';
import { type Periods, periods } from './periods.ts';

export type CompiledCriterion = {
  criterion: Criterion;
  /** One of its suggestions holds. */
  when: CompiledCondition;
  /** Those of them that have something to say. */
  noted: readonly { when: CompiledCondition; note: LocalizedText }[];
};

/** The rules of a pack that hold on a day, with their conditions as closures. */
export type CompiledKey = {
  groups: readonly AgeGroup[];
  levels: readonly PriorityLevel[];
  /** Strongest level first. */
  criteria: readonly CompiledCriterion[];
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
    criteria: criteria
      .filter((own) => holds(own, day))
      .sort((a, b) => a.level - b.level)
      .map((criterion) => ({ criterion, ...suggested(criterion, pack) })),
    waitStart: waitStart
      .filter((own) => holds(own, day))
      .map((rule) => ({ rule, when: compiledOrNull(rule.when) })),
    emergencies: emergencies
      .filter((own) => holds(own, day))
      .map((emergency) => ({ emergency, when: compileCondition(emergency.when) })),
  }));
}

function suggested({ id }: Criterion, { suggestions }: MunicipalPack) {
  const own = suggestions
    .filter(({ criterion }) => criterion === id)
    .map(({ when, note }) => ({ when: compileCondition(when), note }));
  return {
    when: some(own.map(({ when }) => when)),
    noted: own.flatMap(({ when, note }) => (note === undefined ? [] : [{ when, note }])),
  };
}

function compiledOrNull(condition: Condition | undefined): CompiledCondition | null {
  return condition === undefined ? null : compileCondition(condition);
}
