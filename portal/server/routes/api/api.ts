import { Hono } from 'hono';
import { rateLimit } from '../../limits/rate-limit.ts';
import { receiptLimit } from '../../limits/receipt-limit.ts';
import { sendingLimit } from '../../limits/sending-limit.ts';
import { forExtensions } from '../../middleware/for-extensions.ts';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { deskKeysApi } from '../desk-keys/desk-keys-api.ts';
import { unpair } from '../sign-in/unpair.ts';
import type { ApiEnvironment } from './api-environment.ts';
import { deviceToken } from './device-token.ts';
import { feedback } from './feedback.ts';
import { followUp } from './follow-up.ts';
import { inbox, inboxStatus } from './inbox.ts';
import { intakeKeys, keyRing, sendKey } from './intake-keys.ts';
import { limitedBody } from './json-body.ts';
import { namedMunicipality } from './named-municipality.ts';
import { only } from './only-method.ts';
import { referralStatus, withdrawReferral } from './referral-status.ts';
import { putResealed, resealList } from './reseal.ts';
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
  routes
    .post('/:municipality/referrals', sendingLimit(server), sendReferral(server))
    .all(only('POST'));
  routes.on(
    'POST',
    ['/:municipality/status', '/:municipality/withdraw', '/:municipality/follow-ups'],
    rateLimit(server, receiptLimit),
  );
  routes.post('/:municipality/status', referralStatus(server)).all(only('POST'));
  routes.post('/:municipality/withdraw', withdrawReferral(server)).all(only('POST'));
  routes.post('/:municipality/follow-ups', followUp(server)).all(only('POST'));
  routes.post('/:municipality/feedback', feedback(server)).all(only('POST'));
  routes.get('/:municipality/inbox', inbox(server)).all(only('GET'));
  routes.post('/:municipality/inbox/:id/status', inboxStatus(server)).all(only('POST'));

  routes.get('/:municipality/inbox/keys', keyRing(server));
  routes.post('/:municipality/inbox/keys', sendKey(server));
  routes.all('/:municipality/inbox/keys', only('GET', 'POST'));
  routes.post('/:municipality/inbox/unpair', unpair(server)).all(only('POST'));
  routes.get('/:municipality/inbox/reseal', resealList(server)).all(only('GET'));
  routes.put('/:municipality/inbox/reseal/:id', putResealed(server)).all(only('PUT'));
  routes.route('/:municipality/desk', deskKeysApi(server));

  routes.all('*', () => {
    throw new ProblemError(404, 'address.unknown');
  });
  return routes;
}
