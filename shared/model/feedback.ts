import * as v from 'valibot';
import { DaySchema } from './day.ts';

/** How it went, from best to worst. */
export const FeedbackAnswerSchema = v.picklist(['easy', 'fair', 'hard'], 'choice.missing');
export type FeedbackAnswer = v.InferOutput<typeof FeedbackAnswerSchema>;

/** Where it was asked: after sending, or where one follows the referral. */
export const FeedbackPlaceSchema = v.picklist(['sent', 'status']);
export type FeedbackPlace = v.InferOutput<typeof FeedbackPlaceSchema>;

/** The longest that people may write beside the answer. */
export const longestFeedback = 500;

/** `POST /api/v1/{municipality}/feedback`: tied to nobody and to no referral. */
export const FeedbackSchema = v.strictObject({
  place: FeedbackPlaceSchema,
  answer: FeedbackAnswerSchema,
  words: v.optional(
    v.pipe(v.string(), v.trim(), v.maxLength(longestFeedback, 'text.too-long')),
    '',
  ),
});
export type Feedback = v.InferOutput<typeof FeedbackSchema>;

/** How many have answered what, at one place. */
export const FeedbackCountSchema = v.strictObject({
  place: FeedbackPlaceSchema,
  answer: FeedbackAnswerSchema,
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});
export type FeedbackCount = v.InferOutput<typeof FeedbackCountSchema>;

/** What someone wrote beside the answer, on a day. */
export const FeedbackWordsSchema = v.strictObject({
  givenOn: DaySchema,
  place: FeedbackPlaceSchema,
  answer: FeedbackAnswerSchema,
  words: v.string(),
});
export type FeedbackWords = v.InferOutput<typeof FeedbackWordsSchema>;
