import type { Day } from './day.ts';
import type { Finding } from './finding.ts';
import type { CriterionId, Level } from './referral-facts.ts';
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
    | 'no-rule-in-force';
  text: LocalizedText;
};

/**
 * The answer for one request on one day. `level` is null where too little is known to suggest
 * one; then there is no deadline either. A suggestion only: the therapist decides.
 */
export type Assessment = {
  level: Level | null;
  waitStart: WaitStart;
  deadline: Day | null;
  daysLeft: number | null;
  overdue: boolean;
  criteria: readonly CriterionHit[];
  notes: readonly Note[];
  sources: readonly Source[];
};
