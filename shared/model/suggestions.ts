import * as v from 'valibot';
import { ConditionSchema } from './condition.ts';
import { CriterionIdSchema } from './referral-facts.ts';
import { packFile } from './rule.ts';
import { LocalizedTextSchema } from './text.ts';

/** When a criterion is suggested. The project's own reading of the key, never the key itself. */
export const SuggestionSchema = v.strictObject({
  criterion: CriterionIdSchema,
  when: ConditionSchema,
  note: v.optional(LocalizedTextSchema),
});
export type Suggestion = v.InferOutput<typeof SuggestionSchema>;

/** `suggestions.json` of a pack. Several suggestions may name one criterion: each is enough. */
export const SuggestionsSchema = v.strictObject({
  ...packFile,
  suggestions: v.array(SuggestionSchema),
});
export type Suggestions = v.InferOutput<typeof SuggestionsSchema>;
