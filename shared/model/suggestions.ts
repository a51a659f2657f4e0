import * as v from 'valibot';
import { ConditionSchema } from './condition.ts';
import { CriterionIdSchema } from './referral-facts.ts';
import { packFile, slug } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** When a criterion is suggested. The project's own reading of the key, never the key itself. */
export const SuggestionSchema = v.strictObject({
  criterion: CriterionIdSchema,
  when: ConditionSchema,
  note: v.optional(LocalizedTextSchema),
});
export type Suggestion = v.InferOutput<typeof SuggestionSchema>;

/** Findings that may belong with 113 or a doctor first. Staff are told; no level is changed by it. */
export const EmergencySchema = v.strictObject({
  id: slug,
  when: ConditionSchema,
  text: LocalizedTextSchema,
});
export type Emergency = v.InferOutput<typeof EmergencySchema>;

/** `suggestions.json` of a pack. Several suggestions may name one criterion: each is enough. */
export const SuggestionsSchema = v.strictObject({
  ...packFile,
  suggestions: v.array(SuggestionSchema),
  emergencies: v.optional(v.array(EmergencySchema), []),
});
export type Suggestions = v.InferOutput<typeof SuggestionsSchema>;
