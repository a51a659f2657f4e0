import { AddedPasskeySchema, type SignedInAnswer } from '@shared/model';
import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { keepPasskey } from '../../sign-in/keep-passkey.ts';
import { askForNewPasskey, checkedNewPasskey } from '../../sign-in/passkeys.ts';
import type { SignedInEnvironment } from '../../sign-in/signed-in.ts';
import { jsonBody } from '../api/json-body.ts';

type SignedInHandler = MiddlewareHandler<SignedInEnvironment>;

/** Asks who is signed in for one more passkey. */
export function askOneMore(server: ServerContext): SignedInHandler {
  return async (c) => {
    const { id: user, name, municipality } = c.var.user;
    const who = { user, invitation: null, name, municipality };
    return c.json(await askForNewPasskey(server, c, who));
  };
}

/** Keeps one more passkey of who is signed in. */
export function addPasskey(server: ServerContext): SignedInHandler {
  return async (c) => {
    const { user } = c.var;
    const { label, passkey } = await jsonBody(c, AddedPasskeySchema);
    const made = await checkedNewPasskey(server, c, passkey);
    if (made.question.user !== user.id || made.question.invitation !== null) {
      throw new ProblemError(422, 'passkey.refused');
    }
    const at = server.now();
    await server.storage.together((stores) =>
      keepPasskey(stores, user, made.passkey, { label, at }),
    );
    return c.json({ municipality: user.municipality } satisfies SignedInAnswer, 201);
  };
}
