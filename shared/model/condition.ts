import * as v from 'valibot';
import { ConceptIdSchema, ReferralSourceSchema } from './referral-facts.ts';

export const FindingStatusSchema = v.picklist([
  'present',
  'negated',
  'past',
  'other-person',
  'hypothetical',
  'planned',
  'wished',
]);

/**
 * When a rule applies, as data. Leaves ask for a concept that was found (present, where no
 * status is named) or for a fact; a fact that is not known makes its leaf unknown, and
 * `not` of unknown stays unknown.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { concept: v.InferOutput<typeof ConceptIdSchema>; status?: FindingStatus[] | undefined }
  | { source: v.InferOutput<typeof ReferralSourceSchema>[] }
  | { ageYears: { from?: number | undefined; below?: number | undefined } }
  | { discharged: boolean };

export type FindingStatus = v.InferOutput<typeof FindingStatusSchema>;

const age = v.optional(v.pipe(v.number(), v.minValue(0)));

export const ConditionSchema: v.GenericSchema<unknown, Condition> = v.lazy(() =>
  v.union([
    v.strictObject({ all: v.pipe(v.array(ConditionSchema), v.nonEmpty()) }),
    v.strictObject({ any: v.pipe(v.array(ConditionSchema), v.nonEmpty()) }),
    v.strictObject({ not: ConditionSchema }),
    v.strictObject({
      concept: ConceptIdSchema,
      status: v.optional(v.pipe(v.array(FindingStatusSchema), v.nonEmpty())),
    }),
    v.strictObject({ source: v.pipe(v.array(ReferralSourceSchema), v.nonEmpty()) }),
    v.strictObject({ ageYears: v.strictObject({ from: age, below: age }) }),
    v.strictObject({ discharged: v.boolean() }),
  ]),
);
