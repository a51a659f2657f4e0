import { randomBytes } from 'node:crypto';
import { type Paired, PairingRequestSchema } from '@shared/model';
import { Hono } from 'hono';
import { rateLimit } from '../../limits/rate-limit.ts';
import { forExtensions } from '../../middleware/for-extensions.ts';
import { problemAnswer, problemOf } from '../../problems/problem-answer.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { pairingLimit } from '../../sign-in/limits.ts';
import { jsonBody, limitedBody } from '../api/json-body.ts';
import { only } from '../api/only-method.ts';

/** `/api/v1/pairing`: a short code for a device token, once. */
export function pairingApi(server: ServerContext): Hono {
  const { storage, now, today } = server;
  const routes = new Hono();
  routes.onError((error, c) => problemAnswer(problemOf(error), c));
  routes.use(async (c, next) => {
    await next();
    c.res.headers.set('Cache-Control', 'no-store');
  });
  routes.use(forExtensions);
  routes.use(rateLimit(server, pairingLimit));
  routes.use(limitedBody);

  routes
    .post('/', async (c) => {
      const { code } = await jsonBody(c, PairingRequestSchema);
      const token = randomBytes(32).toString('base64url');
      const at = now();
      const paired = await storage.together(async (stores) => {
        const offer = await stores.pairings.take(code, at);
        if (offer === undefined) throw new ProblemError(404, 'pairing.unknown');
        const { municipality, label, offeredBy } = offer;
        await stores.devices.add({ municipality, token, label, on: today() });
        const line = { municipality, user: offeredBy, about: label, at };
        await stores.auditTrail.record({ ...line, action: 'device.paired' });
        return { municipality, token, label } satisfies Paired;
      });
      return c.json(paired, 201);
    })
    .all(only('POST'));
  return routes;
}
