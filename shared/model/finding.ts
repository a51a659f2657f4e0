import type { FindingStatus } from './condition.ts';
import type { ConceptId } from './referral-facts.ts';

/** Where the finding was seen: in the text, in a code, or in a structured answer. */
export type FindingOrigin = 'text' | 'icd10' | 'icpc2' | 'answer';

/**
 * One concept seen in a request, with the words that show it. `start` and `end` are offsets
 * (UTF-16, end exclusive) into the text as it was given; for a code or an answer both are 0
 * and `text` is the code.
 */
export type Finding = {
  concept: ConceptId;
  status: FindingStatus;
  origin: FindingOrigin;
  text: string;
  start: number;
  end: number;
};
