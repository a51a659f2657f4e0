import {
  AddedPasskeySchema,
  InvitationAnswerSchema,
  InvitationQuestionSchema,
  PasskeySignInSchema,
  SignedInAnswerSchema,
} from '@shared/model';
import * as v from 'valibot';
import type { Operation } from '../operation.ts';

/** `PublicKeyCredentialCreationOptionsJSON` or `...RequestOptionsJSON` of WebAuthn. */
const PasskeyOptionsSchema = v.looseObject({ challenge: v.pipe(v.string(), v.nonEmpty()) });

const signIn = { method: 'post', group: 'signIn', access: 'ownPage', limited: true } as const;

/** What our own pages ask for while a browser makes or shows a passkey. */
export const signInOperations: readonly Operation[] = [
  {
    ...signIn,
    id: 'passkeyOptions',
    path: '/api/v1/sign-in/passkey/options',
    answers: { 200: PasskeyOptionsSchema },
  },
  {
    ...signIn,
    id: 'passkeySignIn',
    path: '/api/v1/sign-in/passkey',
    body: PasskeySignInSchema,
    answers: { 200: SignedInAnswerSchema },
    problems: ['passkey.unknown', 'passkey.refused', 'passkey.too-late'],
  },
  {
    ...signIn,
    id: 'invitationOptions',
    path: '/api/v1/sign-in/invitation/options',
    body: InvitationQuestionSchema,
    answers: { 200: PasskeyOptionsSchema },
    problems: ['invitation.ended'],
  },
  {
    ...signIn,
    id: 'takeInvitation',
    path: '/api/v1/sign-in/invitation',
    body: InvitationAnswerSchema,
    answers: { 201: SignedInAnswerSchema },
    problems: ['invitation.ended', 'passkey.refused', 'passkey.too-late', 'passkey.known'],
  },
  {
    ...signIn,
    access: 'desk',
    id: 'morePasskeyOptions',
    path: '/api/v1/sign-in/passkeys/options',
    answers: { 200: PasskeyOptionsSchema },
  },
  {
    ...signIn,
    access: 'desk',
    id: 'addPasskey',
    path: '/api/v1/sign-in/passkeys',
    body: AddedPasskeySchema,
    answers: { 201: SignedInAnswerSchema },
    problems: ['passkey.refused', 'passkey.too-late', 'passkey.known'],
  },
];
