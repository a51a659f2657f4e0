import * as v from 'valibot';

/** When the ciphertext of a referral is deleted, for the portal is no journal. */
export const RetentionSchema = v.strictObject({
  /** Days after it was closed or withdrawn. */
  endedDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  /** Days after it came, whatever has become of it. */
  longestDays: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
});
export type Retention = v.InferOutput<typeof RetentionSchema>;
