import * as v from 'valibot';
import { DaySchema } from './day.ts';
import { ClinicIdSchema } from './offer.ts';
import { LanguageSchema } from './text.ts';

/** An intake's public key (age X25519 recipient). */
export const RecipientSchema = v.pipe(
  v.string(),
  v.regex(/^age1[02-9ac-hj-np-z]{58}$/),
  v.brand('Recipient'),
);
export type Recipient = v.InferOutput<typeof RecipientSchema>;

/** `GET /api/v1/{municipality}/intake-keys`: whom a visitor's browser encrypts to. */
export const IntakeKeysSchema = v.strictObject({
  keys: v.array(
    v.strictObject({ recipient: RecipientSchema, fingerprint: v.string(), label: v.string() }),
  ),
});
export type IntakeKeys = v.InferOutput<typeof IntakeKeysSchema>;

export const IdempotencyKeySchema = v.pipe(v.string(), v.uuid(), v.brand('IdempotencyKey'));
export type IdempotencyKey = v.InferOutput<typeof IdempotencyKeySchema>;

/** Largest sealed referral that a server takes, in bytes before base64. */
export const largestSealedBytes = 65_536;

/** `POST /api/v1/{municipality}/referrals`: all that the server learns of a referral. */
export const SealedReferralSchema = v.strictObject({
  idempotencyKey: IdempotencyKeySchema,
  language: LanguageSchema,
  clinics: v.pipe(v.array(ClinicIdSchema), v.maxLength(10)),
  /** The age file, base64. */
  sealed: v.pipe(
    v.string(),
    v.nonEmpty(),
    v.base64(),
    v.maxLength(Math.ceil(largestSealedBytes / 3) * 4),
  ),
});
export type SealedReferral = v.InferOutput<typeof SealedReferralSchema>;

/** Typed by people: 16 signs without I, L, O, U, in groups of four. */
export const ReceiptSchema = v.pipe(
  v.string(),
  v.transform((typed) => typed.toUpperCase().replace(/[\s-]/g, '')),
  v.transform((code) => code.replace(/O/g, '0').replace(/[IL]/g, '1')),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{16}$/, 'receipt.format'),
  v.transform((code) => code.replace(/(.{4})(?=.)/g, '$1-')),
  v.brand('Receipt'),
);
export type Receipt = v.InferOutput<typeof ReceiptSchema>;

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

/** A sealed referral as it lies before an intake. */
export const InboxReferralSchema = v.strictObject({
  id: ReferralIdSchema,
  receivedOn: DaySchema,
  language: LanguageSchema,
  clinics: v.array(ClinicIdSchema),
  status: ReferralStatusSchema,
  sealed: v.string(),
});

/** `GET /api/v1/{municipality}/inbox`: what an intake's device fetches, and the clinics by name. */
export const InboxSchema = v.strictObject({
  clinics: v.array(v.strictObject({ id: ClinicIdSchema, name: v.string() })),
  referrals: v.array(InboxReferralSchema),
});
export type Inbox = v.InferOutput<typeof InboxSchema>;

/** `POST /api/v1/{municipality}/inbox/{id}/status`: what the intake says of it. */
export const StatusChangeSchema = v.strictObject({
  status: v.picklist(['opened', 'waiting', 'offered', 'closed']),
});
export type StatusChange = v.InferOutput<typeof StatusChangeSchema>;
