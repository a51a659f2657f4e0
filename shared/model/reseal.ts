import * as v from 'valibot';
import { StoredFollowUpSchema } from './follow-up.ts';
import { IntakeKeysSchema, KeySetVersionSchema } from './intake-keys.ts';
import { SealedSchema, StoredReferralSchema } from './sealed-referral.ts';

/** Some of what is sealed to an older set of keys than the one in use. */
export const ResealListSchema = v.strictObject({
  /** Whom to seal them to. */
  current: IntakeKeysSchema,
  /** How many there are in all, of both kinds. */
  remaining: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  referrals: v.array(StoredReferralSchema),
  followUps: v.optional(v.array(StoredFollowUpSchema), []),
});
export type ResealList = v.InferOutput<typeof ResealListSchema>;

/** The same referral or follow-up, sealed to other keys. It is taken only in place of the one that was opened. */
export const ResealedSchema = v.strictObject({
  /** The set that the opened one was sealed to. */
  from: KeySetVersionSchema,
  keySet: KeySetVersionSchema,
  sealed: SealedSchema,
});
export type Resealed = v.InferOutput<typeof ResealedSchema>;
