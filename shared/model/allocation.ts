import * as v from 'valibot';
import type { AllocationCell, AllocationRow } from './allocation-key.ts';
import { ReferralFactsSchema, ReferralSourceSchema } from './referral-facts.ts';
import { ProblemAreaSchema } from './self-referral.ts';
import type { Source } from './source.ts';

const { received, birthDate, ageYears } = ReferralFactsSchema.entries;

/** What the allocation key is asked with. What is left out or null is not known. */
export const AllocationFactsSchema = v.strictObject({
  received,
  birthDate,
  ageYears,
  source: v.optional(v.nullable(ReferralSourceSchema)),
  canTravel: v.optional(v.nullable(v.boolean())),
  areas: v.optional(v.array(ProblemAreaSchema), []),
});
export type AllocationFacts = v.InferOutput<typeof AllocationFactsSchema>;

/** A row of the key and whether it fits, or may fit when more is known. */
export type AllocationHit = { row: AllocationRow; fit: 'fits' | 'may-fit' };

/** Who is likely to answer: the strongest mark for each role over the rows that fit. */
export type Allocation = {
  roles: readonly AllocationCell[];
  rows: readonly AllocationHit[];
  sources: readonly Source[];
};
