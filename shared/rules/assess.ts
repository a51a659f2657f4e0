import {
  type Assessment,
  type Day,
  distinctSources,
  type Finding,
  holds,
  type MunicipalPack,
  type PriorityLevel,
  type ReferralFacts,
} from '@shared/model';
import { assessmentNotes } from './assessment-notes.ts';
import { type CompiledKey, compilePack } from './compile-pack.ts';
import { conditionFacts } from './condition-facts.ts';
import { daysUntil, deadline } from './deadline.ts';
import { matchCriteria } from './match-criteria.ts';
import { waitStartDay, waitStartRule } from './wait-start.ts';

/**
 * How urgent one request is, and by when it must be answered, by the pack's priority key.
 * `on` is the day that days left are counted from (calendar days); the rules are those in force
 * on the day the request was received. `findings` is what a reader saw in it. The strongest level
 * among the criteria that fit decides, unless `facts.level` is given: that is the therapist's.
 * A suggestion with its reasons and sources, never a decision.
 */
export function assess(
  facts: ReferralFacts,
  pack: MunicipalPack,
  { on, findings }: { on: Day; findings: readonly Finding[] },
): Assessment {
  const key = compilePack(pack);
  const known = conditionFacts(facts, findings);
  const matches = key === null ? [] : matchCriteria(key, known, facts.received);
  const met = new Set(matches.map(({ criterion }) => criterion.id));
  const start = key && waitStartRule(key, known, met, facts.received);
  const waitStart = waitStartDay(start, facts);
  const shown = facts.level == null ? matches : [];
  const level = facts.level ?? shown[0]?.criterion.level ?? null;
  const rule = key && levelRule(key, level, facts.received);
  const last = rule && deadline(waitStart.on, rule.wait);
  return {
    level,
    waitStart,
    deadline: last,
    daysLeft: last && daysUntil(last, on),
    overdue: last !== null && last < on,
    criteria: shown.map(({ criterion, evidence }) => ({
      id: criterion.id,
      level: criterion.level,
      evidence,
    })),
    notes: assessmentNotes({ facts, known, key, rule, level, matches: shown, start }),
    sources: distinctSources(
      [rule, ...shown.map(({ criterion }) => criterion), start].flatMap((own) => own?.source ?? []),
    ),
  };
}

function levelRule({ key }: CompiledKey, level: number | null, day: Day): PriorityLevel | null {
  return key.levels.find((own) => own.level === level && holds(own, day)) ?? null;
}
