import * as v from 'valibot';

const years = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130)));

/**
 * Ages in whole years as the source words them: "from 65" and "over 65" are kept apart, since the
 * second does not say whether someone of 65 belongs. All that is named must hold.
 */
export const AgesSchema = v.pipe(
  v.strictObject({ from: years, over: years, at: years, to: years, below: years }),
  v.check((ages) => Object.values(ages).some((age) => age !== undefined), 'No age is named'),
);
export type Ages = v.InferOutput<typeof AgesSchema>;
