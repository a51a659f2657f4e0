import {
  later,
  type MunicipalityId,
  type NewPasskey,
  type PasskeyProof,
  type UserId,
  UserIdSchema,
} from '@shared/model';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import type { Context } from 'hono';
import * as v from 'valibot';
import { ProblemError } from '../problems/problem-error.ts';
import type { ServerContext } from '../server-context.ts';
import { type Passkey, type Transport, TransportSchema } from '../storage/credentials.ts';
import { InvitationIdSchema } from '../storage/invitations.ts';
import lifetimes from './lifetimes.json' with { type: 'json' };
import { ownOrigin } from './own-origin.ts';

const NewPasskeyQuestionSchema = v.strictObject({
  user: UserIdSchema,
  invitation: v.nullable(InvitationIdSchema),
});
type NewPasskeyQuestion = v.InferOutput<typeof NewPasskeyQuestionSchema>;

/** Asks a browser to make a passkey that finds its user by itself and asks for face, finger or PIN. */
export async function askForNewPasskey(
  server: ServerContext,
  c: Context,
  who: NewPasskeyQuestion & { name: string; municipality: MunicipalityId },
) {
  const { user, invitation, name } = who;
  const municipality = await server.storage.municipalities.byId(who.municipality);
  const existing = await server.storage.credentials.of(user);
  const options = await generateRegistrationOptions({
    rpName: `Inngang ${municipality?.name ?? ''}`.trim(),
    rpID: rpId(server, c),
    userID: Uint8Array.from(new TextEncoder().encode(user)),
    userName: name,
    userDisplayName: name,
    attestationType: 'none',
    excludeCredentials: existing,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    timeout: lifetimes.questionMinutes * 60_000,
  });
  await ask(server, 'new-passkey', options.challenge, { user, invitation });
  return options;
}

/** The passkey that was made, and for whom it was asked. */
export async function checkedNewPasskey(
  server: ServerContext,
  c: Context,
  response: NewPasskey,
): Promise<{ passkey: Passkey; question: NewPasskeyQuestion }> {
  const challenge = challengeIn(response.response.clientDataJSON);
  const question = await server.storage.signInQuestions.take('new-passkey', {
    secret: challenge,
    content: NewPasskeyQuestionSchema,
    now: server.now(),
  });
  if (question === undefined) throw tooLate();
  const transports = known(response.response.transports ?? []);
  const verified = await verifyRegistrationResponse({
    response: { ...response, response: { ...response.response, transports } },
    expectedChallenge: challenge,
    expectedOrigin: ownOrigin(server, c),
    expectedRPID: rpId(server, c),
  }).catch(() => undefined);
  if (!verified?.verified) throw refused();
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  return {
    passkey: {
      id,
      user: question.user,
      publicKey: Uint8Array.from(publicKey),
      counter,
      transports,
    },
    question,
  };
}

/** Asks a browser for a passkey; whose it is, the passkey says. */
export async function askForPasskey(server: ServerContext, c: Context) {
  const options = await generateAuthenticationOptions({
    rpID: rpId(server, c),
    userVerification: 'required',
    timeout: lifetimes.questionMinutes * 60_000,
  });
  await ask(server, 'passkey', options.challenge, null);
  return options;
}

/** Whose passkey has been shown. */
export async function checkedPasskey(
  server: ServerContext,
  c: Context,
  response: PasskeyProof,
): Promise<UserId> {
  const { storage, now } = server;
  const secret = challengeIn(response.response.clientDataJSON);
  const at = now();
  const asked = await storage.signInQuestions.take('passkey', {
    secret,
    content: v.null(),
    now: at,
  });
  if (asked === undefined) throw tooLate();
  const passkey = await storage.credentials.byId(response.id);
  if (passkey === undefined) throw new ProblemError(422, 'passkey.unknown');
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: secret,
    expectedOrigin: ownOrigin(server, c),
    expectedRPID: rpId(server, c),
    credential: passkey,
  }).catch(() => undefined);
  if (!verified?.verified) throw refused();
  await storage.credentials.used(passkey.id, {
    counter: verified.authenticationInfo.newCounter,
    at,
  });
  return passkey.user;
}

/** The name that a passkey is bound to: the host, without its port. */
function rpId(server: ServerContext, c: Context): string {
  return new URL(ownOrigin(server, c)).hostname;
}

async function ask(
  { storage, now }: ServerContext,
  kind: 'new-passkey' | 'passkey',
  secret: string,
  content: unknown,
): Promise<void> {
  const at = now();
  const endsAt = later(at, { minutes: lifetimes.questionMinutes });
  await storage.signInQuestions.ask(kind, { secret, content, now: at, endsAt });
}

function challengeIn(clientDataJSON: string): string {
  try {
    return v.parse(v.string(), decodeClientDataJSON(clientDataJSON).challenge);
  } catch {
    throw refused();
  }
}

/** Ways of reaching the passkey that we know; the browser may know newer ones. */
function known(transports: readonly string[]): Transport[] {
  return transports.filter((one): one is Transport => v.is(TransportSchema, one));
}

function refused(): ProblemError {
  return new ProblemError(422, 'passkey.refused');
}

function tooLate(): ProblemError {
  return new ProblemError(422, 'passkey.too-late');
}
