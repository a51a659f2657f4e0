import * as v from 'valibot';
import { FeeServiceSchema } from './fee-terms.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** Something about a person that may matter for the price: `conscript`, `pregnant`. */
export const CircumstanceSchema = v.pipe(slug, v.brand('Circumstance'));
export type Circumstance = v.InferOutput<typeof CircumstanceSchema>;

/** Who pays nothing. All of `services`, `ageBelow` and `circumstance` that are named must hold. */
export const ExemptionSchema = v.pipe(
  v.strictObject({
    id: slug,
    name: LocalizedTextSchema,
    text: LocalizedTextSchema,
    services: v.optional(v.pipe(v.array(FeeServiceSchema), v.nonEmpty())),
    /** Whole years on the day of the visit. */
    ageBelow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    circumstance: v.optional(CircumstanceSchema),
    note: v.optional(LocalizedTextSchema),
    ...rule,
  }),
  v.check(
    ({ services, ageBelow, circumstance }) =>
      services !== undefined || ageBelow !== undefined || circumstance !== undefined,
    'An exemption must name services, ageBelow or circumstance',
  ),
);
export type Exemption = v.InferOutput<typeof ExemptionSchema>;

/** `exemptions.json`: of the national pack, and of a municipality on top of it. */
export const ExemptionsSchema = v.strictObject({
  ...packFile,
  exemptions: v.array(ExemptionSchema),
});
