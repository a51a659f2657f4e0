import {
  InvitationAnswerSchema,
  InvitationQuestionSchema,
  type SignedInAnswer,
  UserIdSchema,
} from '@shared/model';
import type { Handler } from 'hono';
import * as v from 'valibot';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { join } from '../../sign-in/join.ts';
import { keepPasskey } from '../../sign-in/keep-passkey.ts';
import { askForNewPasskey, checkedNewPasskey } from '../../sign-in/passkeys.ts';
import { giveSessionCookie } from '../../sign-in/session-cookie.ts';
import { signInUser } from '../../sign-in/sign-in-user.ts';
import { jsonBody } from '../api/json-body.ts';

/** Asks whoever holds an invitation's link for a passkey. It stays good until one is made. */
export function askInvited(server: ServerContext): Handler {
  const { storage, now } = server;
  return async (c) => {
    const { invitation: token } = await jsonBody(c, InvitationQuestionSchema);
    const invitation = await storage.invitations.byToken(token, now());
    if (invitation === undefined) throw new ProblemError(410, 'invitation.ended');
    const { id, name, municipality, forUser } = invitation;
    const user = forUser ?? v.parse(UserIdSchema, crypto.randomUUID());
    return c.json(await askForNewPasskey(server, c, { user, invitation: id, name, municipality }));
  };
}

/** Makes a user of whoever was invited, with the passkey, and signs them in. */
export function takeInvited(server: ServerContext): Handler {
  const { storage, now } = server;
  return async (c) => {
    const { invitation: token, label, passkey } = await jsonBody(c, InvitationAnswerSchema);
    const made = await checkedNewPasskey(server, c, passkey);
    const at = now();
    const began = await storage.together(async (stores) => {
      const invitation = await stores.invitations.byToken(token, at);
      if (invitation === undefined || invitation.id !== made.question.invitation) {
        throw new ProblemError(410, 'invitation.ended');
      }
      const user = await join(stores, invitation, { id: made.question.user, at });
      await keepPasskey(stores, user, made.passkey, { label, at });
      return { user, session: await signInUser(stores, user, { way: 'passkey', at }) };
    });
    giveSessionCookie(c, began.session);
    return c.json({ municipality: began.user.municipality } satisfies SignedInAnswer, 201);
  };
}
