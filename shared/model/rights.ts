import * as v from 'valibot';
import { AgesSchema } from './ages.ts';
import { LengthSchema } from './length.ts';
import { ConceptIdSchema } from './referral-facts.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** What a person may do or claim. `ages` is the right's own limit, never that of the copayment. */
export const RightSchema = v.strictObject({
  id: slug,
  name: LocalizedTextSchema,
  text: LocalizedTextSchema,
  /** The page that tells it at length, where one does. */
  topic: v.optional(v.picklist(['complaint', 'coordinator', 'aids'])),
  ages: v.optional(AgesSchema),
  /** What in a referral's text points to someone who has it. */
  concepts: v.optional(v.array(ConceptIdSchema)),
  /** Within how long one must act, counted from when one knew. */
  within: v.optional(LengthSchema),
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type Right = v.InferOutput<typeof RightSchema>;

/** `rights.json` of a pack. */
export const RightsSchema = v.strictObject({ ...packFile, rights: v.array(RightSchema) });
