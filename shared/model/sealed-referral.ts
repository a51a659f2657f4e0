import * as v from 'valibot';
import { ClinicIdSchema } from './clinic-id.ts';
import { DaySchema } from './day.ts';
import { KeySetVersionSchema } from './intake-keys.ts';
import { ReceiptSchema } from './receipt.ts';
import { LanguageSchema } from './text.ts';

export const IdempotencyKeySchema = v.pipe(v.string(), v.uuid(), v.brand('IdempotencyKey'));
export type IdempotencyKey = v.InferOutput<typeof IdempotencyKeySchema>;

/** Largest sealed referral that a server takes, in bytes before base64. */
export const largestSealedBytes = 65_536;

/** An age file, base64. */
export const SealedSchema = v.pipe(
  v.string(),
  v.nonEmpty(),
  v.base64(),
  v.maxLength(Math.ceil(largestSealedBytes / 3) * 4),
);

/** `POST /api/v1/{municipality}/referrals`: all that the server learns of a referral. */
export const SealedReferralSchema = v.strictObject({
  idempotencyKey: IdempotencyKeySchema,
  language: LanguageSchema,
  clinics: v.pipe(v.array(ClinicIdSchema), v.maxLength(10)),
  /** The keys that it is sealed to; the same number stands inside the seal. */
  keySet: KeySetVersionSchema,
  sealed: SealedSchema,
});
export type SealedReferral = v.InferOutput<typeof SealedReferralSchema>;

/** Where a referral stands. `withdrawn` and `closed` are final. */
export const ReferralStatusSchema = v.picklist([
  'received',
  'opened',
  'waiting',
  'offered',
  'closed',
  'withdrawn',
]);
export type ReferralStatus = v.InferOutput<typeof ReferralStatusSchema>;

/** The answer to a sent referral, given after the commit. */
export const AcknowledgementSchema = v.strictObject({
  receipt: ReceiptSchema,
  receivedOn: DaySchema,
  status: ReferralStatusSchema,
});
export type Acknowledgement = v.InferOutput<typeof AcknowledgementSchema>;

/** `POST .../status` and `POST .../withdraw`: the code is in the body, never in an address. */
export const ReceiptQuerySchema = v.strictObject({ receipt: ReceiptSchema });

export const StatusAnswerSchema = v.strictObject({
  status: ReferralStatusSchema,
  receivedOn: DaySchema,
  changedOn: DaySchema,
});
export type StatusAnswer = v.InferOutput<typeof StatusAnswerSchema>;

export const ReferralIdSchema = v.pipe(v.string(), v.uuid(), v.brand('ReferralId'));
export type ReferralId = v.InferOutput<typeof ReferralIdSchema>;

/** A sealed referral as it is kept. */
export const StoredReferralSchema = v.strictObject({
  id: ReferralIdSchema,
  receivedOn: DaySchema,
  language: LanguageSchema,
  clinics: v.array(ClinicIdSchema),
  status: ReferralStatusSchema,
  /** The day of that status. */
  changedOn: DaySchema,
  keySet: KeySetVersionSchema,
  sealed: v.string(),
});
export type StoredReferral = v.InferOutput<typeof StoredReferralSchema>;

/** `POST /api/v1/{municipality}/inbox/{id}/status`: what the intake says of it. */
export const StatusChangeSchema = v.strictObject({
  status: v.picklist(['opened', 'waiting', 'offered', 'closed']),
});
export type StatusChange = v.InferOutput<typeof StatusChangeSchema>;
