import type { Day, MunicipalPack, ReferralFacts } from '@shared/model';
import { ageOn, assess, deadline } from '@shared/rules';
import { agesOf } from '../../cases/plain-walk.ts';
import type { Patient } from './patients.ts';
import { type PlainRule, plainFacts } from './translation.ts';

/** One patient as the other engines get it: what they need is reckoned before any clock starts. */
export type Question = { facts: Record<string, unknown>; start: Day };

export type Outcome = { level: number | null; deadline: string | null; criteria: string[] };

export function question(patient: Patient, pack: MunicipalPack): Question {
  const { facts, findings } = patient;
  const { discharged, source, received } = facts;
  const ages = agesOf(patient);
  return {
    facts: plainFacts(findings, {
      age: ageOf(facts),
      youngest: Math.min(...ages),
      oldest: Math.max(...ages),
      source: source ?? null,
      discharged: discharged == null ? null : true,
      isRead: findings.length > 0 || Boolean(facts.text?.trim()),
    }),
    start: assess(facts, pack, { on: received, findings }).waitStart.on,
  };
}

/** The last step after the rules, the same for every engine: the level and its last day. */
export function lastStep(rules: PlainRule[], pack: MunicipalPack) {
  const levels = new Map(rules.map(({ id, level }) => [id, level]));
  const waits = new Map(pack.priority?.levels.map(({ level, wait }) => [Number(level), wait]));
  return (criteria: string[], start: Day): Outcome => {
    const level = levels.get(criteria[0] ?? '') ?? null;
    const wait = level === null ? undefined : waits.get(level);
    return { level, deadline: wait === undefined ? null : deadline(start, wait), criteria };
  };
}

function ageOf({ birthDate, ageYears, received }: ReferralFacts): number | null {
  return birthDate == null ? (ageYears ?? null) : ageOn(birthDate, received);
}
