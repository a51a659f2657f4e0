import * as v from 'valibot';
import { LengthSchema } from './length.ts';
import { packFile, rule, slug } from './rule.ts';
import { StrengthSchema } from './strength.ts';
import { LocalizedTextSchema } from './text.ts';

/** What someone owes those who need help, or those who steer the service. */
export const DutySchema = v.strictObject({
  id: slug,
  who: LocalizedTextSchema,
  text: LocalizedTextSchema,
  strength: StrengthSchema,
  /** How often, at the least. */
  every: v.optional(LengthSchema),
  /** What it is about, where that is shown beside a referral. */
  topic: v.optional(v.picklist(['coordinator'])),
  note: v.optional(LocalizedTextSchema),
  ...rule,
});
export type Duty = v.InferOutput<typeof DutySchema>;

/** `duties.json` of a pack. */
export const DutiesSchema = v.strictObject({ ...packFile, duties: v.array(DutySchema) });
