import * as v from 'valibot';
import { ConditionSchema } from './condition.ts';
import { packFile, rule, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** Findings that may belong with 113 or a doctor first. Staff are told; no level is changed. */
export const EmergencySchema = v.strictObject({
  id: slug,
  when: ConditionSchema,
  text: LocalizedTextSchema,
  ...rule,
});
export type Emergency = v.InferOutput<typeof EmergencySchema>;

/** `emergencies.json` of a pack. */
export const EmergenciesSchema = v.strictObject({
  ...packFile,
  emergencies: v.array(EmergencySchema),
});
