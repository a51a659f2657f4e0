import { PasskeySignInSchema, type SignedInAnswer } from '@shared/model';
import type { Handler } from 'hono';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { askForPasskey, checkedPasskey } from '../../sign-in/passkeys.ts';
import { giveSessionCookie } from '../../sign-in/session-cookie.ts';
import { signInUser } from '../../sign-in/sign-in-user.ts';
import { jsonBody } from '../api/json-body.ts';

/** The question that a passkey answers. */
export function askPasskey(server: ServerContext): Handler {
  return async (c) => c.json(await askForPasskey(server, c));
}

/** Signs in whoever shows a passkey of theirs. */
export function takePasskey(server: ServerContext): Handler {
  const { storage, now } = server;
  return async (c) => {
    const { passkey } = await jsonBody(c, PasskeySignInSchema);
    const user = await storage.users.byId(await checkedPasskey(server, c, passkey));
    if (user === undefined) throw new ProblemError(422, 'passkey.unknown');
    const began = { way: 'passkey', at: now() } as const;
    giveSessionCookie(c, await storage.together((stores) => signInUser(stores, user, began)));
    return c.json({ municipality: user.municipality } satisfies SignedInAnswer);
  };
}
