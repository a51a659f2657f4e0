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

/** Each kind of node by the key that names it, so that a mistake is told where it stands. */
const nodes = {
  all: v.strictObject({ all: v.pipe(v.array(v.lazy(nodeOf)), v.nonEmpty()) }),
  any: v.strictObject({ any: v.pipe(v.array(v.lazy(nodeOf)), v.nonEmpty()) }),
  not: v.strictObject({ not: v.lazy(nodeOf) }),
  concept: v.strictObject({
    concept: ConceptIdSchema,
    status: v.optional(v.pipe(v.array(FindingStatusSchema), v.nonEmpty())),
  }),
  source: v.strictObject({ source: v.pipe(v.array(ReferralSourceSchema), v.nonEmpty()) }),
  ageYears: v.strictObject({ ageYears: v.strictObject({ from: age, below: age }) }),
  discharged: v.strictObject({ discharged: v.boolean() }),
};

/** Any kind of node. To read a condition take `ConditionSchema`, which tells mistakes where they stand. */
export const ConditionNodeSchema: v.GenericSchema<unknown, Condition> = v.union(
  Object.values(nodes),
);

function nodeOf(input: unknown): v.GenericSchema<unknown, Condition> {
  if (typeof input !== 'object' || input === null) return ConditionNodeSchema;
  return Object.entries(nodes).find(([key]) => key in input)?.[1] ?? ConditionNodeSchema;
}

export const ConditionSchema: v.GenericSchema<unknown, Condition> = v.lazy(nodeOf);
