import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { KeySetVersionSchema } from './intake-keys.ts';
import { MunicipalityIdSchema } from './municipality-id.ts';
import { ReceiptSchema } from './receipt.ts';
import { IdempotencyKeySchema, ReferralIdSchema } from './sealed-referral.ts';
import { SelfReferralSchema } from './self-referral.ts';

const { phone, email } = SelfReferralSchema.entries.contact.entries;
const line = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('text.missing'),
  v.maxLength(200, 'text.too-long'),
);

/** Another way to reach someone, told after the referral was sent. What is null is as it was. */
export const ContactChangeSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    /** The routing, repeated inside the seal so that it can be checked after opening. */
    municipality: MunicipalityIdSchema,
    referral: ReferralIdSchema,
    phone: v.nullable(phone),
    email,
    address: v.nullable(line),
    /** Whether an interpreter is needed now, and for which language. */
    interpreter: v.nullable(v.union([v.literal('no'), v.strictObject({ language: line })])),
  }),
  v.check(
    ({ phone, email, address, interpreter }) =>
      [phone, email, address, interpreter].some((part) => part !== null),
    'text.missing',
  ),
);
export type ContactChange = v.InferOutput<typeof ContactChangeSchema>;

/** Largest sealed follow-up that a server takes, in bytes before base64. */
const largestFollowUpBytes = 16_384;

/** How many follow-ups one referral may have: who changes more often is better called. */
export const mostFollowUps = 10;

/** `POST /api/v1/{municipality}/follow-ups`: what whoever holds the receipt adds, sealed. */
export const SealedFollowUpSchema = v.strictObject({
  receipt: ReceiptSchema,
  idempotencyKey: IdempotencyKeySchema,
  keySet: KeySetVersionSchema,
  sealed: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.base64(),
    v.maxLength(Math.ceil(largestFollowUpBytes / 3) * 4),
  ),
});
export type SealedFollowUp = v.InferOutput<typeof SealedFollowUpSchema>;

/** The answer to a follow-up, given after the commit. */
export const FollowUpReceivedSchema = v.strictObject({ receivedOn: DaySchema });
export type FollowUpReceived = v.InferOutput<typeof FollowUpReceivedSchema>;

export const FollowUpIdSchema = v.pipe(v.string(), v.uuid(), v.brand('FollowUpId'));
export type FollowUpId = v.InferOutput<typeof FollowUpIdSchema>;

/** A sealed follow-up as it lies beside its referral. */
export const StoredFollowUpSchema = v.strictObject({
  id: FollowUpIdSchema,
  referral: ReferralIdSchema,
  receivedOn: DaySchema,
  keySet: KeySetVersionSchema,
  sealed: v.string(),
});
export type StoredFollowUp = v.InferOutput<typeof StoredFollowUpSchema>;
