import { LanguageSchema, later, MunicipalityIdSchema } from '@shared/model';
import type { Context, Handler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as v from 'valibot';
import type { SignInProblem } from '../../../desk/sign-in/sign-in-page.tsx';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import lifetimes from '../../sign-in/lifetimes.json' with { type: 'json' };
import { claimHash } from '../../sign-in/openid/claim-hash.ts';
import { arrive } from '../../sign-in/openid/openid-arrival.ts';
import {
  type OpenIdPerson,
  type OpenIdProvider,
  OpenIdSecretsSchema,
} from '../../sign-in/openid/openid-provider.ts';
import { ownOrigin } from '../../sign-in/own-origin.ts';
import { giveSessionCookie } from '../../sign-in/session-cookie.ts';
import { InvitationIdSchema } from '../../storage/invitations.ts';
import type { PageHandler } from '../pages/page-environment.ts';
import { wayOn } from './sign-in-context.ts';

/** The one address that the provider sends people back to. */
export const openIdReturnPath = '/sign-in/openid';

/** Ties the way back to the browser that went out. */
const cookieName = '__Host-inngang-openid';

const QuestionSchema = v.strictObject({
  secrets: OpenIdSecretsSchema,
  language: LanguageSchema,
  municipality: MunicipalityIdSchema,
  to: v.string(),
  invitation: v.nullable(InvitationIdSchema),
});
type Question = v.InferOutput<typeof QuestionSchema>;

/** Sends the browser to the provider, and remembers what it went for. */
export function openIdOut(server: ServerContext): PageHandler {
  const { storage, now } = server;
  return async (c) => {
    const { openid } = server;
    if (openid === undefined) return c.notFound();
    const { page } = c.var;
    const token = c.req.query('invitation');
    const at = now();
    const invitation =
      token === undefined ? undefined : await storage.invitations.byToken(token, at);
    if (token !== undefined && invitation === undefined) {
      throw new ProblemError(410, 'invitation.ended');
    }
    const redirect = ownOrigin(server, c) + openIdReturnPath;
    const out = await openid.wayOut(redirect).catch(() => undefined);
    if (out === undefined) return backToSignIn(c, page, 'openid-failed');
    const content: Question = {
      secrets: out.secrets,
      language: page.language,
      municipality: page.municipality.id,
      to: wayOn(c, page),
      invitation: invitation?.id ?? null,
    };
    await storage.signInQuestions.ask('openid', {
      secret: out.secrets.state,
      content,
      now: at,
      endsAt: later(at, { minutes: lifetimes.questionMinutes }),
    });
    setCookie(c, cookieName, out.secrets.state, {
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      maxAge: lifetimes.questionMinutes * 60,
    });
    c.header('Cache-Control', 'no-store');
    return c.redirect(out.address, 302);
  };
}

/** Takes whoever comes back from the provider in, or says why not. */
export function openIdBack(server: ServerContext): Handler {
  const { storage, now } = server;
  return async (c) => {
    const { openid } = server;
    if (openid === undefined) return c.notFound();
    c.header('Cache-Control', 'no-store');
    const question = await questionOf(server, c);
    if (question === undefined) throw new ProblemError(400, 'openid.late');
    const { language, municipality, to } = question;
    const where = { language, municipality: { id: municipality } };
    const person = await personIn(server, openid, c, question);
    if (person === undefined) return backToSignIn(c, where, 'openid-failed');
    const expected = {
      municipality,
      invitation: question.invitation,
      claimHash: hashOfClaim(server, openid, person),
      at: now(),
    };
    const arrival = await storage.together((stores) => arrive(stores, person, expected));
    if (typeof arrival === 'string') return backToSignIn(c, where, arrival);
    giveSessionCookie(c, arrival.session);
    const home = `/${language}/${arrival.user.municipality}/desk`;
    if (arrival.isNew) return c.redirect(`${home}/account/recovery-codes`, 303);
    return c.redirect(arrival.user.municipality === municipality ? to : home, 303);
  };
}

/** What this browser went out for, once. */
async function questionOf(
  { storage, now }: ServerContext,
  c: Context,
): Promise<Question | undefined> {
  const state = c.req.query('state');
  const own = getCookie(c, cookieName);
  deleteCookie(c, cookieName, { path: '/', secure: true });
  if (state === undefined || state !== own) return undefined;
  const content = QuestionSchema;
  return storage.signInQuestions.take('openid', { secret: state, content, now: now() });
}

async function personIn(
  server: ServerContext,
  openid: OpenIdProvider,
  c: Context,
  { secrets }: Question,
): Promise<OpenIdPerson | undefined> {
  const { search } = new URL(c.req.url);
  const current = new URL(openIdReturnPath + search, ownOrigin(server, c));
  try {
    return await openid.wayBack(current, secrets);
  } catch (error) {
    server.log('openid refused', { reason: error instanceof Error ? error.name : 'unknown' });
    return undefined;
  }
}

function hashOfClaim(
  { secret }: ServerContext,
  { claim: name }: OpenIdProvider,
  { claim: value }: OpenIdPerson,
): string | undefined {
  return name === undefined || value === undefined ? undefined : claimHash(secret, name, value);
}

function backToSignIn(
  c: Context,
  { language, municipality }: { language: string; municipality: { id: string } },
  problem: SignInProblem,
): Response {
  return c.redirect(`/${language}/${municipality.id}/sign-in?problem=${problem}`, 303);
}
