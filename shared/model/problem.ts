import * as v from 'valibot';

/** An error answer of the API (RFC 9457), in the language that was asked for. */
export const ProblemSchema = v.strictObject({
  type: v.literal('about:blank'),
  status: v.number(),
  code: v.string(),
  title: v.string(),
  errors: v.optional(v.array(v.strictObject({ path: v.string(), message: v.string() }))),
});
export type Problem = v.InferOutput<typeof ProblemSchema>;
