import * as v from 'valibot';
import { LengthSchema } from './length.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** Who lends or pays for an aid, by how long it is needed. */
export const AidLoanSchema = v.strictObject({
  id: slug,
  lender: LocalizedTextSchema,
  text: LocalizedTextSchema,
  /** The need: longer than `over`, and no longer than `upTo`. */
  need: v.strictObject({ over: v.optional(LengthSchema), upTo: v.optional(LengthSchema) }),
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type AidLoan = v.InferOutput<typeof AidLoanSchema>;

/** `aids.json` of a pack: short-term loan against the national insurance (NAV). */
export const AidsSchema = v.strictObject({ ...packFile, loans: v.array(AidLoanSchema) });
