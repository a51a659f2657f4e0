import * as v from 'valibot';
import { CircumstanceSchema } from './exemption.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** What people believe about the price, and what is so. */
export const MisconceptionSchema = v.strictObject({
  id: slug,
  circumstance: v.optional(CircumstanceSchema),
  belief: LocalizedTextSchema,
  truth: LocalizedTextSchema,
  ...rule,
});
export type Misconception = v.InferOutput<typeof MisconceptionSchema>;

/** `misconceptions.json` of the national pack. */
export const MisconceptionsSchema = v.strictObject({
  ...packFile,
  misconceptions: v.array(MisconceptionSchema),
});
