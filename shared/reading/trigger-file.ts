import { FindingStatusSchema, ReferralSourceSchema } from '@shared/model';
import * as v from 'valibot';

const group = v.strictObject({
  /** How many words it reaches, small words not counted. */
  reach: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Sources whose letters use the words another way. */
  notFrom: v.optional(v.array(ReferralSourceSchema), []),
  phrases: v.array(v.string()),
});

/** One file in `triggers/`: the words that give findings near them one status. */
export const TriggerFileSchema = v.strictObject({
  status: FindingStatusSchema,
  /** Words that go on past a finding that begins with them: "ingen feber, hoste eller slim". */
  goesOn: v.optional(v.array(v.string()), []),
  before: group,
  after: group,
  swallowed: v.array(v.string()),
});
export type TriggerFile = v.InferOutput<typeof TriggerFileSchema>;
