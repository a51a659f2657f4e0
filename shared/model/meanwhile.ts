import * as v from 'valibot';
import { GroupIdSchema } from './group-id.ts';
import { ProblemAreaSchema } from './self-referral.ts';
import { LanguageSchema } from './text.ts';

const age = v.nullable(v.number());
/** For which of the self-referral's answers. */
const areas = v.array(ProblemAreaSchema);

/** A group with room, in one language. `facts` says when it meets and how many can join. */
export const MeanwhileGroupSchema = v.strictObject({
  id: GroupIdSchema,
  name: v.string(),
  language: LanguageSchema,
  facts: v.string(),
  areas,
  minimumAge: age,
  maximumAge: age,
});
export type MeanwhileGroup = v.InferOutput<typeof MeanwhileGroupSchema>;

/**
 * `GET /api/v1/{municipality}/meanwhile?lang=nb`: what people can do while they wait. It is the
 * same for everyone: what fits is found by the browser, so that nobody learns what was answered.
 */
export const MeanwhileSchema = v.strictObject({
  advice: v.array(v.strictObject({ text: v.string(), language: LanguageSchema, areas })),
  groups: v.array(MeanwhileGroupSchema),
});
export type Meanwhile = v.InferOutput<typeof MeanwhileSchema>;

export const MeanwhileQuerySchema = v.object({ lang: v.optional(LanguageSchema, 'nb') });
