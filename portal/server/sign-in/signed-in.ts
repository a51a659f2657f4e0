import { later, type Role, type SignedInUser } from '@shared/model';
import type { Context, MiddlewareHandler } from 'hono';
import { againPage } from '../../desk/sign-in/again-page.tsx';
import { refusedPage } from '../../desk/sign-in/refused-page.tsx';
import { problemAnswer } from '../problems/problem-answer.ts';
import { ProblemError } from '../problems/problem-error.ts';
import { failed } from '../routes/pages/failed.ts';
import { privateHtmlAnswer } from '../routes/pages/html-answer.ts';
import { wrongAddressContext } from '../routes/pages/not-found.ts';
import type { ServerContext } from '../server-context.ts';
import { isFromOwnPage, isSafeMethod } from './own-origin.ts';
import { signInPath } from './return-path.ts';
import { idleSince, sessionToken } from './session-cookie.ts';

export type SignedInEnvironment = { Variables: { user: SignedInUser } };

/** How often it is written down that a session is in use. */
const seenEveryMinutes = 1;

/**
 * Lets those in who are signed in and have one of the roles (any, where none is named), and sets
 * `c.var.user`. A route with `:municipality` is for its own users, one with `:clinic` for its own
 * publishers among the publishers. Whatever changes something must come from one of our own pages.
 * Others are sent to the sign-in with a way back, and may send a form again after it; under `/api/`
 * they are told 401 or 403.
 */
export function signedIn(
  server: ServerContext,
  ...roles: Role[]
): MiddlewareHandler<SignedInEnvironment> {
  return async (c, next) => {
    c.header('Cache-Control', 'no-store');
    if (!isSafeMethod(c.req.method) && !isFromOwnPage(server, c)) {
      return refused(server, c, 403, 'origin.refused');
    }
    const user = await whoAsks(server, c);
    if (user === undefined) return notSignedIn(server, c);
    if (!isFor(user, roles, c)) return notTheirs(server, c, user);
    c.set('user', user);
    return next();
  };
}

/** Who is signed in, by the cookie. */
export async function whoAsks(
  { storage, now }: ServerContext,
  c: Context,
): Promise<SignedInUser | undefined> {
  const token = sessionToken(c);
  if (token === undefined) return undefined;
  const at = now();
  const session = await storage.sessions.find(token, { now: at, idleSince: idleSince(at) });
  if (session === undefined) return undefined;
  if (session.seenAt < later(at, { minutes: -seenEveryMinutes })) {
    await storage.sessions.seen(token, at);
  }
  return session.user;
}

function isFor(user: SignedInUser, roles: readonly Role[], c: Context): boolean {
  const municipality = c.req.param('municipality');
  const clinic = c.req.param('clinic');
  return (
    (roles.length === 0 || roles.includes(user.role)) &&
    (municipality === undefined || municipality === user.municipality) &&
    (clinic === undefined || user.role !== 'clinic' || clinic === user.clinic)
  );
}

async function notSignedIn(server: ServerContext, c: Context): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  if (isApi(c)) return refused(server, c, 401, 'session.none');
  if (isSafeMethod(c.req.method)) return c.redirect(signInPath(pathname, search), 303);
  const context = wrongAddressContext(server, c);
  const form = await c.req.formData().catch(() => new FormData());
  const fields = [...form].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  const hadFile = fields.length < [...form].length;
  const props = { path: pathname + search, signIn: signInPath(pathname), fields, hadFile };
  return privateHtmlAnswer(c, context, againPage(context, props), 401);
}

function notTheirs(server: ServerContext, c: Context, user: SignedInUser): Response {
  if (isApi(c)) return refused(server, c, 403, 'role.refused');
  const context = wrongAddressContext(server, c);
  const home = `/${context.language}/${user.municipality}/desk`;
  return privateHtmlAnswer(c, context, refusedPage(context, { home }), 403);
}

function refused(server: ServerContext, c: Context, status: 401 | 403, code: string): Response {
  const error = new ProblemError(status, code);
  return isApi(c) ? problemAnswer(error, c) : failed(server)(error, c);
}

function isApi(c: Context): boolean {
  return c.req.path.startsWith('/api/');
}
