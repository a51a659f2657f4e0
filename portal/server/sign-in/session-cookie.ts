import { randomBytes } from 'node:crypto';
import { type Instant, later, type UserId } from '@shared/model';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SignInWay } from '../storage/sessions.ts';
import type { Stores } from '../storage/storage.ts';
import sessionEnds from './session-ends.json' with { type: 'json' };

/**
 * `__Host-` ties the cookie to this one host, over an encrypted connection. Chromium and Firefox
 * take it at `http://localhost` and `http://127.0.0.1` too, which they trust as much.
 */
export const sessionCookieName = '__Host-inngang';

/** Begins a session. The cookie lives as long as the browser is open, the session has its ends. */
export async function beginSession(
  stores: Stores,
  session: { user: UserId; way: SignInWay; at: Instant },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  // what has ended is taken away by whoever comes next
  await stores.sessions.forget({ now: session.at, idleSince: idleSince(session.at) });
  const endsAt = later(session.at, { hours: sessionEnds.longestHours });
  await stores.sessions.begin({ ...session, token, endsAt });
  return token;
}

export function giveSessionCookie(c: Context, token: string): void {
  setCookie(c, sessionCookieName, token, {
    path: '/',
    secure: true,
    httpOnly: true,
    // a link in a mail leads to where one works; what changes anything is asked for its origin
    sameSite: 'Lax',
  });
}

export function takeSessionCookie(c: Context): void {
  deleteCookie(c, sessionCookieName, { path: '/', secure: true });
}

export function sessionToken(c: Context): string | undefined {
  const token = getCookie(c, sessionCookieName);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}

/** Sessions that were last seen then or before have ended. */
export function idleSince(now: Instant): Instant {
  return later(now, { minutes: -sessionEnds.idleMinutes });
}
