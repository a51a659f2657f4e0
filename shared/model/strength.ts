import * as v from 'valibot';

/** How binding the source makes it: a duty, a recommendation, a possibility, or how it is done. */
export const StrengthSchema = v.picklist(['must', 'should', 'may', 'practice']);
export type Strength = v.InferOutput<typeof StrengthSchema>;
