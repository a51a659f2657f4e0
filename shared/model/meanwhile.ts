import * as v from 'valibot';
import { GroupOfferSchema } from './offer.ts';
import { ProblemAreaSchema } from './self-referral.ts';
import { LanguageSchema } from './text.ts';

const { id, kind, minimumAge, maximumAge, freePlaces, meets } = GroupOfferSchema.entries;
/** For which of the self-referral's answers. */
const areas = v.array(ProblemAreaSchema);
const told = { text: v.string(), language: LanguageSchema };

/** A group that someone who waits can join, in one language. */
export const MeanwhileGroupSchema = v.strictObject({
  id,
  name: v.strictObject(told),
  areas,
  kind,
  minimumAge,
  maximumAge,
  freePlaces,
  weekday: v.nullable(meets.wrapped.entries.weekday),
  start: v.nullable(meets.wrapped.entries.start),
});
export type MeanwhileGroup = v.InferOutput<typeof MeanwhileGroupSchema>;

/**
 * `GET /api/v1/{municipality}/meanwhile?lang=nb`: what people can do while they wait. It is the same
 * for everyone: what fits is found by the browser, so that nobody learns what was answered.
 */
export const MeanwhileSchema = v.strictObject({
  advice: v.array(v.strictObject({ ...told, areas })),
  groups: v.array(MeanwhileGroupSchema),
});
export type Meanwhile = v.InferOutput<typeof MeanwhileSchema>;

export const MeanwhileQuerySchema = v.object({ lang: v.optional(LanguageSchema, 'nb') });
