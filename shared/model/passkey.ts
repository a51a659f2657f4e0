import * as v from 'valibot';
import { MunicipalityIdSchema } from './municipality-id.ts';

const base64url = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(20_000));
const credential = {
  id: base64url,
  rawId: base64url,
  type: v.literal('public-key'),
  authenticatorAttachment: v.exactOptional(v.picklist(['platform', 'cross-platform'])),
  /** What browsers add here is not used. */
  clientExtensionResults: v.looseObject({}),
};

/** A new passkey as a browser hands it over (`RegistrationResponseJSON` of WebAuthn). */
export const NewPasskeySchema = v.strictObject({
  ...credential,
  response: v.strictObject({
    clientDataJSON: base64url,
    attestationObject: base64url,
    authenticatorData: v.exactOptional(base64url),
    transports: v.exactOptional(v.array(v.string())),
    publicKeyAlgorithm: v.exactOptional(v.number()),
    publicKey: v.exactOptional(base64url),
  }),
});
export type NewPasskey = v.InferOutput<typeof NewPasskeySchema>;

/** A proof of having a passkey (`AuthenticationResponseJSON` of WebAuthn). */
export const PasskeyProofSchema = v.strictObject({
  ...credential,
  response: v.strictObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: v.exactOptional(base64url),
  }),
});
export type PasskeyProof = v.InferOutput<typeof PasskeyProofSchema>;

/** The secret of an invitation's link. */
const InvitationTokenSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** What its holder knows the passkey by. */
const PasskeyLabelSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('text.missing'),
  v.maxLength(60, 'text.too-long'),
);

/** `POST /api/v1/sign-in/passkey`. */
export const PasskeySignInSchema = v.strictObject({ passkey: PasskeyProofSchema });

/** `POST /api/v1/sign-in/invitation/options`. */
export const InvitationQuestionSchema = v.strictObject({ invitation: InvitationTokenSchema });

/** `POST /api/v1/sign-in/invitation`: the passkey that was made for it. */
export const InvitationAnswerSchema = v.strictObject({
  invitation: InvitationTokenSchema,
  label: PasskeyLabelSchema,
  passkey: NewPasskeySchema,
});

/** `POST /api/v1/sign-in/passkeys`: one more for who is signed in. */
export const AddedPasskeySchema = v.strictObject({
  label: PasskeyLabelSchema,
  passkey: NewPasskeySchema,
});

/** The answer to each of these: whose desk one is let in to. */
export const SignedInAnswerSchema = v.strictObject({ municipality: MunicipalityIdSchema });
export type SignedInAnswer = v.InferOutput<typeof SignedInAnswerSchema>;
