import {
  type AgeGroup,
  type Criterion,
  type Day,
  type Emergency,
  holds,
  type LocalizedText,
  type MunicipalPack,
  type PackManifest,
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
  waitStart: readonly { rule: WaitStartRule; when: CompiledCondition | undefined }[];
  emergencies: readonly { emergency: Emergency; when: CompiledCondition }[];
  /** Said in place of a level; null where the pack has a key, or says nothing of it. */
  noKey: NonNullable<PackManifest['noKey']> | null;
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
  const { emergencies, manifest } = pack;
  const noKey = pack.priority === null && manifest.noKey ? [manifest.noKey] : [];
  const all = [...groups, ...levels, ...waitStart, ...criteria, ...emergencies, ...noKey];
  return periods(all, (day) => {
    const inForce = (own: (typeof all)[number]) => holds(own, day);
    return {
      groups: groups.filter(inForce),
      levels: levels.filter(inForce),
      criteria: criteria
        .filter(inForce)
        .sort((a, b) => a.level - b.level)
        .map((criterion) => ({ criterion, ...suggested(criterion, pack) })),
      waitStart: waitStart
        .filter(inForce)
        .map((rule) => ({ rule, when: rule.when && compileCondition(rule.when) })),
      emergencies: emergencies
        .filter(inForce)
        .map((emergency) => ({ emergency, when: compileCondition(emergency.when) })),
      noKey: noKey.find(inForce) ?? null,
    };
  });
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
