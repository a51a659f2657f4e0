import * as v from 'valibot';

/** A length of time that a source names. `about` where the source says so itself. */
export const LengthSchema = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
  unit: v.picklist(['minutes', 'days', 'weeks', 'months', 'years']),
  about: v.optional(v.boolean(), false),
});
export type Length = v.InferOutput<typeof LengthSchema>;
