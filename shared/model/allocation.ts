import type { AllocationCell, AllocationRow } from './allocation-key.ts';
import type { Day } from './day.ts';
import type { ReferralSource } from './referral-facts.ts';
import type { ProblemArea } from './self-referral.ts';
import type { Source } from './source.ts';

/** What the allocation key is asked with. What is left out or null is not known. */
export type AllocationFacts = {
  received: Day;
  birthDate?: Day | null | undefined;
  ageYears?: number | null | undefined;
  source?: ReferralSource | null | undefined;
  canTravel?: boolean | null | undefined;
  areas?: readonly ProblemArea[] | undefined;
};

/** A row of the key and whether it fits, or may fit when more is known. */
export type AllocationHit = { row: AllocationRow; fit: 'fits' | 'may-fit' };

/** Who is likely to answer: the strongest mark for each role over the rows that fit. */
export type Allocation = {
  roles: readonly AllocationCell[];
  rows: readonly AllocationHit[];
  sources: readonly Source[];
};
