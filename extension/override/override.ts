import {
  ConceptIdSchema,
  CriterionIdSchema,
  DaySchema,
  LevelSchema,
  PackIdSchema,
  PackVersionSchema,
} from '@shared/model';
import * as v from 'valibot';

/** Why a therapist sets another level: the text was misread, the rule is wrong, or judgement. */
export const OverrideReasonSchema = v.picklist(['misread', 'rule', 'judgement']);
export type OverrideReason = v.InferOutput<typeof OverrideReasonSchema>;

export const longestNote = 500;

/** Words of a text and what they were taken to mean. */
export const SharedWordsSchema = v.strictObject({ concept: ConceptIdSchema, text: v.string() });
export type SharedWords = v.InferOutput<typeof SharedWordsSchema>;

/** A level that a therapist has set in place of the key's, and what may be told of it. */
export const OverrideSchema = v.strictObject({
  level: LevelSchema,
  /** What the key gave; null where it gave none. */
  keyLevel: v.nullable(LevelSchema),
  reason: OverrideReasonSchema,
  note: v.pipe(v.string(), v.maxLength(longestNote)),
  pack: PackIdSchema,
  packVersion: PackVersionSchema,
  criteria: v.array(CriterionIdSchema),
  on: DaySchema,
  /** What the therapist has ticked to go with it when it is taken out. */
  shared: v.strictObject({ words: v.array(SharedWordsSchema), note: v.boolean() }),
});
export type Override = v.InferOutput<typeof OverrideSchema>;
