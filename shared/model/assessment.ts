import * as v from 'valibot';
import type { Day } from './day.ts';
import type { Finding } from './finding.ts';
import {
  ConceptIdSchema,
  type CriterionId,
  CriterionIdSchema,
  type Level,
  LevelSchema,
} from './referral-facts.ts';
import type { Source } from './source.ts';
import type { LocalizedText } from './text.ts';

/** From which day the wait is counted, and why. */
export type WaitStart = { kind: 'received' | 'discharged'; on: Day };

/** A criterion that fits, with the findings that it rests on. */
export type CriterionHit = { id: CriterionId; level: Level; evidence: readonly Finding[] };

/** Something staff must know beside the answer: what is open in the source, or must be looked at. */
export type Note = {
  code:
    | 'not-enough'
    | 'age-unknown'
    | 'possible-emergency'
    | 'source-silent'
    | 'interpretation'
    | 'chosen-by-therapist'
    | 'no-rule-in-force'
    | 'no-key';
  text: LocalizedText;
};

/**
 * A fact that is not known and that could make the level stronger, alone or with others.
 * `findings`: nothing has been read; `concepts` are then what the criteria look for.
 * `level` is the strongest that it could give, by one of `criteria`.
 */
export const UnknownSchema = v.strictObject({
  fact: v.picklist(['findings', 'age', 'source', 'discharged']),
  concepts: v.array(ConceptIdSchema),
  level: LevelSchema,
  criteria: v.array(CriterionIdSchema),
});
export type Unknown = v.InferOutput<typeof UnknownSchema>;

/**
 * The answer for one request on one day. `level` is null where too little is known to suggest
 * one; then there is no deadline either. `unknown` lists what would decide where facts are
 * missing, the strongest level first. A suggestion only: the therapist decides.
 */
export type Assessment = {
  level: Level | null;
  waitStart: WaitStart;
  deadline: Day | null;
  daysLeft: number | null;
  overdue: boolean;
  criteria: readonly CriterionHit[];
  unknown: readonly Unknown[];
  notes: readonly Note[];
  sources: readonly Source[];
};
