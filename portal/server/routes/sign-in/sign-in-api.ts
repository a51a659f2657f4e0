import { Hono } from 'hono';
import { rateLimit } from '../../limits/rate-limit.ts';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { signInLimit } from '../../sign-in/limits.ts';
import { type SignedInEnvironment, signedIn } from '../../sign-in/signed-in.ts';
import { limitedBody } from '../api/json-body.ts';
import { only } from '../api/only-method.ts';
import { askInvited, takeInvited } from './accept-invitation.ts';
import { addPasskey, askOneMore } from './add-passkey.ts';
import { fromOwnPage } from './from-own-page.ts';
import { askPasskey, takePasskey } from './passkey-sign-in.ts';

/** `/api/v1/sign-in`: what our pages ask for while a browser makes or shows a passkey. */
export function signInApi(server: ServerContext): Hono<SignedInEnvironment> {
  const routes = new Hono<SignedInEnvironment>();
  routes.onError((error, c) => problemAnswer(problemOf(error), c));
  routes.use(async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  routes.use(fromOwnPage(server));
  routes.use(rateLimit(server, signInLimit));
  routes.use(limitedBody);

  routes.post('/passkey/options', askPasskey(server)).all(only('POST'));
  routes.post('/passkey', takePasskey(server)).all(only('POST'));
  routes.post('/invitation/options', askInvited(server)).all(only('POST'));
  routes.post('/invitation', takeInvited(server)).all(only('POST'));

  routes.use('/passkeys/*', signedIn(server));
  routes.post('/passkeys/options', askOneMore(server)).all(only('POST'));
  routes.post('/passkeys', addPasskey(server)).all(only('POST'));

  routes.all('*', () => {
    throw new ProblemError(404, 'address.unknown');
  });
  return routes;
}
