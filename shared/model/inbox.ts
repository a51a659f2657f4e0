import * as v from 'valibot';
import { ClinicIdSchema } from './clinic-id.ts';
import { StoredFollowUpSchema } from './follow-up.ts';
import { RetentionSchema } from './retention.ts';
import { ReferralIdSchema, StoredReferralSchema } from './sealed-referral.ts';

/** The most referrals that one answer of the inbox carries. */
export const longestInboxPage = 200;

/** `GET /api/v1/{municipality}/inbox?after={id}&limit={n}`: which part of the inbox. */
export const InboxQuerySchema = v.object({
  after: v.optional(ReferralIdSchema),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/),
      v.toNumber(),
      v.minValue(1),
      v.maxValue(longestInboxPage),
    ),
    '100',
  ),
});

/** A sealed referral as it lies before an intake, with what its sender has added since. */
export const InboxReferralSchema = v.strictObject({
  ...StoredReferralSchema.entries,
  followUps: v.optional(v.array(StoredFollowUpSchema), []),
});

/**
 * `GET /api/v1/{municipality}/inbox`: what an intake's device fetches, the clinics by name, and
 * how long the portal keeps what.
 */
export const InboxSchema = v.strictObject({
  clinics: v.array(v.strictObject({ id: ClinicIdSchema, name: v.string() })),
  retention: RetentionSchema,
  referrals: v.array(InboxReferralSchema),
  /** What to ask for `after` next; null where this was the last part. */
  next: v.nullable(ReferralIdSchema),
});
export type Inbox = v.InferOutput<typeof InboxSchema>;
