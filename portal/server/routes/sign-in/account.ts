import * as v from 'valibot';
import { accountPage } from '../../../desk/sign-in/account-page.tsx';
import { askForCodesPage, recoveryCodesPage } from '../../../desk/sign-in/recovery-codes-page.tsx';
import { addressOf } from '../../../pages/page.ts';
import type { ServerContext } from '../../server-context.ts';
import { newRecoveryCode } from '../../sign-in/codes.ts';
import lifetimes from '../../sign-in/lifetimes.json' with { type: 'json' };
import { idleSince, sessionToken, takeSessionCookie } from '../../sign-in/session-cookie.ts';
import sessionEnds from '../../sign-in/session-ends.json' with { type: 'json' };
import type { DeskHandler } from '../desk/desk-environment.ts';
import { deskAnswer } from '../desk/desk-page.ts';
import { typedForm } from '../desk/typed-form.ts';

const DoneSchema = v.fallback(
  v.optional(v.picklist(['passkey', 'removed', 'last', 'unknown'])),
  undefined,
);

/** How one signs in oneself. */
export function account({ storage, now, openid }: ServerContext): DeskHandler {
  return async (c) => {
    const { user, desk } = c.var;
    const at = now();
    const which = { token: sessionToken(c) ?? '', now: at, idleSince: idleSince(at) };
    const count = await storage.openIdIdentities.countOf(user.id);
    const page = accountPage(desk, {
      passkeys: await storage.credentials.of(user.id),
      codesLeft: await storage.recoveryCodes.countOf(user.id),
      openid: openid === undefined ? undefined : { name: openid.name, count },
      sessions: await storage.sessions.of(user.id, which),
      ends: { idle: sessionEnds.idleMinutes, longest: sessionEnds.longestHours },
      done: v.parse(DoneSchema, c.req.query('done')),
    });
    return deskAnswer(c, page);
  };
}

/** Removes a passkey, unless nothing else would be left to sign in with. */
export function removePasskey({ storage, now }: ServerContext): DeskHandler {
  return async (c) => {
    const { user, desk } = c.var;
    const id = (await typedForm(c)).get('id')?.[0] ?? '';
    const done = await storage.together(async (stores) => {
      const passkeys = await stores.credentials.of(user.id);
      const passkey = passkeys.find((one) => one.id === id);
      if (passkey === undefined) return 'unknown';
      const others =
        passkeys.length -
        1 +
        (await stores.openIdIdentities.countOf(user.id)) +
        (await stores.recoveryCodes.countOf(user.id));
      if (others === 0) return 'last';
      await stores.credentials.remove(user.id, id);
      await stores.auditTrail.record({
        municipality: user.municipality,
        user: user.id,
        action: 'passkey.removed',
        about: passkey.label,
        at: now(),
      });
      return 'removed';
    });
    return c.redirect(`${addressOf(desk, 'desk/account')}?done=${done}`, 303);
  };
}

/** What comes after the first passkey: the question whether to make codes. */
export const askForCodes: DeskHandler = (c) => deskAnswer(c, askForCodesPage(c.var.desk));

/** Makes new codes in the place of the old ones, and shows them this one time. */
export function makeCodes({ storage, now }: ServerContext): DeskHandler {
  return async (c) => {
    const { user, desk } = c.var;
    const codes = Array.from({ length: lifetimes.recoveryCodes }, newRecoveryCode);
    await storage.together(async (stores) => {
      await stores.recoveryCodes.replace(user.id, codes);
      await stores.auditTrail.record({
        municipality: user.municipality,
        user: user.id,
        action: 'recovery.made',
        about: '',
        at: now(),
      });
    });
    return deskAnswer(c, recoveryCodesPage(desk, codes));
  };
}

/** Ends this session, or all that this user has. */
export function signOut(
  { storage, now }: ServerContext,
  which: 'this' | 'everywhere',
): DeskHandler {
  return async (c) => {
    const { user, desk } = c.var;
    const everywhere = which === 'everywhere';
    await storage.together(async (stores) => {
      if (everywhere) await stores.sessions.endAll(user.id);
      else await stores.sessions.end(sessionToken(c) ?? '');
      await stores.auditTrail.record({
        municipality: user.municipality,
        user: user.id,
        action: everywhere ? 'session.ended-everywhere' : 'session.ended',
        about: '',
        at: now(),
      });
    });
    takeSessionCookie(c);
    const done = everywhere ? 'everywhere' : 'out';
    return c.redirect(`${addressOf(desk, 'sign-in')}?done=${done}`, 303);
  };
}
