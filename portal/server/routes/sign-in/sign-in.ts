import * as v from 'valibot';
import { type SignInProps, signInPage } from '../../../desk/sign-in/sign-in-page.tsx';
import type { ServerContext } from '../../server-context.ts';
import { whoAsks } from '../../sign-in/signed-in.ts';
import { privateHtmlAnswer } from '../pages/html-answer.ts';
import type { PageHandler } from '../pages/page-environment.ts';
import { wayOn } from './sign-in-context.ts';

const DoneSchema = v.fallback(v.optional(v.picklist(['out', 'everywhere'])), undefined);
const ProblemSchema = v.fallback(
  v.optional(v.picklist(['openid-unknown', 'openid-failed', 'openid-taken', 'too-many'])),
  undefined,
);

/** The page where one signs in. Whoever is in already, is let through. */
export function signIn(server: ServerContext): PageHandler {
  return async (c) => {
    const { page } = c.var;
    const user = await whoAsks(server, c);
    if (user !== undefined) {
      const to = wayOn(c, page);
      const isOwn = to.split('/')[2] === user.municipality;
      return c.redirect(isOwn ? to : `/${page.language}/${user.municipality}/desk`, 303);
    }
    const props: SignInProps = {
      to: wayOn(c, page),
      openid: server.openid?.name,
      done: v.parse(DoneSchema, c.req.query('done')),
      problem: v.parse(ProblemSchema, c.req.query('problem')),
    };
    return privateHtmlAnswer(c, page, signInPage(page, props), 200);
  };
}
