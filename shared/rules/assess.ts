import {
  type Assessment,
  type Day,
  distinctSources,
  type Finding,
  type MunicipalPack,
  type ReferralFacts,
} from '@shared/model';
import { assessmentNotes } from './assessment-notes.ts';
import { keyOn } from './compile-pack.ts';
import { conditionFacts } from './condition-facts.ts';
import { daysUntil, deadline } from './deadline.ts';
import { matchCriteria } from './match-criteria.ts';
import { waitStartDay, waitStartRule } from './wait-start.ts';
import { whatWouldDecide } from './what-would-decide.ts';

/**
 * How urgent one request is, and by when it must be answered, by the pack's priority key.
 * `on` is the day that days left are counted from (calendar days); the rules are those in force
 * on the day the request was received. `findings` is what a reader saw in it. The strongest level
 * among the criteria that fit decides, unless `facts.level` is given: that is the therapist's.
 * Where the pack has no key there is no level but the therapist's, no deadline, and a note on why.
 * A suggestion with its reasons and sources, never a decision.
 */
export function assess(
  facts: ReferralFacts,
  pack: MunicipalPack,
  { on, findings }: { on: Day; findings: readonly Finding[] },
): Assessment {
  const key = keyOn(pack, facts.received);
  const known = conditionFacts(facts, findings);
  const { fitting, open, isAgeOpen } = matchCriteria(key, known);
  const start = waitStartRule(key, known, fitting);
  const waitStart = waitStartDay(start, facts);
  const isChosen = facts.level != null;
  const shown = isChosen ? [] : fitting;
  const level = facts.level ?? shown[0]?.criterion.level ?? null;
  const rule = key.levels.find((own) => own.level === level) ?? null;
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
    unknown: isChosen ? [] : whatWouldDecide(open, known, level),
    notes: assessmentNotes({ facts, known, key, rule, level, shown, start, isAgeOpen }),
    sources: distinctSources(
      [key.noKey, rule, ...shown.map(({ criterion }) => criterion), start].flatMap(
        (own) => own?.source ?? [],
      ),
    ),
  };
}
