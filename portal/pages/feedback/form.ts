import {
  type Feedback,
  type FeedbackAnswer,
  FeedbackAnswerSchema,
  FeedbackPlaceSchema,
  longestFeedback,
} from '@shared/model/feedback.ts';
import * as v from 'valibot';

/** The form as it was sent, or what is wrong with it and what was typed. */
export type FeedbackForm =
  | { feedback: Feedback }
  | {
      problem: 'missing' | 'tooLong' | 'limited';
      typed: { place: Feedback['place']; answer?: FeedbackAnswer | undefined; words: string };
    };

const FormSchema = v.object({
  place: v.fallback(FeedbackPlaceSchema, 'status'),
  answer: v.fallback(v.optional(FeedbackAnswerSchema), undefined),
  words: v.fallback(v.pipe(v.string(), v.trim(), v.transform(asTyped)), ''),
});

export function parseFeedbackForm(form: unknown): FeedbackForm {
  const sent = v.safeParse(FormSchema, form);
  if (!sent.success) return { problem: 'missing', typed: { place: 'status', words: '' } };
  const { place, answer, words } = sent.output;
  if (answer === undefined) return { problem: 'missing', typed: { place, words } };
  if (words.length > longestFeedback)
    return { problem: 'tooLong', typed: { place, answer, words } };
  return { feedback: { place, answer, words } };
}

/** A browser counts a line's end as one sign and sends it as two. */
function asTyped(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
