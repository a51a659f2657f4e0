import * as v from 'valibot';
import { DaySchema } from './day.ts';

/** An intake's public key (age X25519 recipient). */
export const RecipientSchema = v.pipe(
  v.string(),
  v.regex(/^age1[02-9ac-hj-np-z]{58}$/),
  v.brand('Recipient'),
);
export type Recipient = v.InferOutput<typeof RecipientSchema>;

/**
 * Which of a municipality's key sets: it grows by one each time that a key is taken into use or
 * revoked. 0 is the empty set before the first key.
 */
export const KeySetVersionSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.brand('KeySetVersion'),
);
export type KeySetVersion = v.InferOutput<typeof KeySetVersionSchema>;

/** `GET /api/v1/{municipality}/intake-keys`: whom a visitor's browser encrypts to. */
export const IntakeKeysSchema = v.strictObject({
  keySet: KeySetVersionSchema,
  /** Of the whole set, for people to compare. */
  fingerprint: v.string(),
  keys: v.array(v.strictObject({ recipient: RecipientSchema, fingerprint: v.string() })),
});
export type IntakeKeys = v.InferOutput<typeof IntakeKeysSchema>;

/**
 * Where a key stands. What waits has been sent by a device and not yet been approved; to `active`
 * and `recovery` every referral is sealed, and the latter lies on paper alone.
 */
export const KeyStateSchema = v.picklist(['waiting', 'active', 'recovery', 'revoked']);
export type KeyState = v.InferOutput<typeof KeyStateSchema>;

/** A key as those who work with them see it. */
export const KeyEntrySchema = v.strictObject({
  recipient: RecipientSchema,
  fingerprint: v.string(),
  label: v.string(),
  state: KeyStateSchema,
  addedOn: DaySchema,
  revokedOn: v.nullable(DaySchema),
});
export type KeyEntry = v.InferOutput<typeof KeyEntrySchema>;

/** All keys of a municipality, and the set that is sealed to now. */
export const KeyRingSchema = v.strictObject({
  current: IntakeKeysSchema,
  entries: v.array(KeyEntrySchema),
});
export type KeyRing = v.InferOutput<typeof KeyRingSchema>;

/** A public key that a device sends, with a name that its people know it by. */
export const NewKeySchema = v.strictObject({
  recipient: RecipientSchema,
  label: v.pipe(v.string(), v.trim(), v.nonEmpty('text.missing'), v.maxLength(60, 'text.too-long')),
});
export type NewKey = v.InferOutput<typeof NewKeySchema>;
