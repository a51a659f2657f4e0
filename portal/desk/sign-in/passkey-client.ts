import { SignedInAnswerSchema } from '@shared/model/passkey.ts';
import { ProblemSchema } from '@shared/model/problem.ts';
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import * as v from 'valibot';
import { deviceName } from './device-name.ts';

const BoxSchema = v.object({
  passkey: v.picklist(['sign-in', 'invitation', 'passkeys']),
  invitation: v.optional(v.string()),
  language: v.string(),
  next: v.string(),
  words: v.pipe(
    v.string(),
    v.parseJson(),
    v.object({
      unsupported: v.string(),
      cancelled: v.string(),
      exists: v.string(),
      offline: v.string(),
      failed: v.string(),
      waiting: v.string(),
      label: v.string(),
      device: v.string(),
    }),
  ),
});
type Box = v.InferOutput<typeof BoxSchema>;

/** Options come from our own server and go to the browser, which checks them itself. */
const CreationSchema = v.custom<PublicKeyCredentialCreationOptionsJSON>(hasChallenge);
const RequestSchema = v.custom<PublicKeyCredentialRequestOptionsJSON>(hasChallenge);

class Told extends Error {}

/** Shows the box, and asks the device for a passkey when its button is pressed. */
export function enhancePasskeyBox(element: HTMLElement): void {
  const box = v.parse(BoxSchema, { ...element.dataset });
  const button = element.querySelector('button');
  const problem = element.querySelector('[role=alert]');
  const status = element.querySelector('[role=status]');
  if (button === null || problem === null || status === null) return;
  element.hidden = false;
  if (!browserSupportsWebAuthn()) {
    button.hidden = true;
    problem.textContent = box.words.unsupported;
    return;
  }
  button.addEventListener('click', async () => {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    problem.textContent = '';
    status.textContent = box.words.waiting;
    try {
      location.assign(await done(box));
    } catch (error) {
      problem.textContent = wordsFor(error, box);
      status.textContent = '';
      button.ariaBusy = null;
    }
  });
}

/** Asks, makes or shows, and tells; gives the address to go on to. */
async function done(box: Box): Promise<string> {
  const { passkey: kind, invitation, language } = box;
  const label = box.words.label.replace('%', deviceName(navigator) ?? box.words.device);
  const answer =
    kind === 'sign-in'
      ? await post(box, 'passkey', SignedInAnswerSchema, {
          passkey: await startAuthentication({
            optionsJSON: await post(box, 'passkey/options', RequestSchema, {}),
          }),
        })
      : await post(box, kind, SignedInAnswerSchema, {
          ...(invitation !== undefined && { invitation }),
          label,
          passkey: await startRegistration({
            optionsJSON: await post(
              box,
              `${kind}/options`,
              CreationSchema,
              invitation === undefined ? {} : { invitation },
            ),
          }),
        });
  const home = `/${language}/${answer.municipality}/desk`;
  const isOwn =
    box.next === home || box.next.startsWith(`${home}/`) || box.next.startsWith(`${home}?`);
  return isOwn ? box.next : home;
}

async function post<S extends v.GenericSchema>(
  { language, words }: Box,
  path: string,
  schema: S,
  body: unknown,
): Promise<v.InferOutput<S>> {
  const answer = await fetch(`/api/v1/sign-in/${path}?lang=${language}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Told(words.offline);
  });
  const content: unknown = await answer.json().catch(() => null);
  if (!answer.ok) {
    const problem = v.safeParse(ProblemSchema, content);
    throw new Told(problem.success ? problem.output.title : words.failed);
  }
  return v.parse(schema, content);
}

function wordsFor(error: unknown, { words }: Box): string {
  if (error instanceof Told) return error.message;
  if (
    error instanceof WebAuthnError &&
    error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'
  ) {
    return words.exists;
  }
  const isCancelled =
    error instanceof Error && (error.name === 'NotAllowedError' || error.name === 'AbortError');
  return isCancelled ? words.cancelled : words.failed;
}

function hasChallenge(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'challenge' in options;
}
