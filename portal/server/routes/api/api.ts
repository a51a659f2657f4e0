import { Hono } from 'hono';
import { forExtensions } from '../../middleware/for-extensions.ts';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiEnvironment, ApiHandler } from './api-environment.ts';
import { deviceToken } from './device-token.ts';
import { inbox, inboxStatus } from './inbox.ts';
import { intakeKeys } from './intake-keys.ts';
import { limitedBody } from './json-body.ts';
import { namedMunicipality } from './named-municipality.ts';
import { referralStatus, withdrawReferral } from './referral-status.ts';
import { sendReferral } from './send-referral.ts';

/** `/api/v1`: what the form, the status page and the extension speak to. */
export function api(server: ServerContext): Hono<ApiEnvironment> {
  const routes = new Hono<ApiEnvironment>();
  routes.onError((error, c) => problemAnswer(problemOf(error), c));

  routes.use(async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  routes.use('/:municipality/intake-keys', forExtensions);
  routes.use('/:municipality/inbox/*', forExtensions);
  routes.use('/:municipality/*', namedMunicipality(server));
  routes.use('/:municipality/inbox/*', deviceToken(server));
  routes.use(limitedBody);

  routes.get('/:municipality/intake-keys', intakeKeys(server)).all(only('GET'));
  routes.post('/:municipality/referrals', sendReferral(server)).all(only('POST'));
  routes.post('/:municipality/status', referralStatus(server)).all(only('POST'));
  routes.post('/:municipality/withdraw', withdrawReferral(server)).all(only('POST'));
  routes.get('/:municipality/inbox', inbox(server)).all(only('GET'));
  routes.post('/:municipality/inbox/:id/status', inboxStatus(server)).all(only('POST'));

  routes.all('*', () => {
    throw new ProblemError(404, 'address.unknown');
  });
  return routes;
}

function only(method: 'GET' | 'POST'): ApiHandler {
  return () => {
    throw new ProblemError(405, 'address.method', { headers: { Allow: method } });
  };
}
