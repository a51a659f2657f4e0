import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError } from '../problems/problem-error.ts';
import type { ServerContext } from '../server-context.ts';
import { clientAddress } from './client-address.ts';
import { sharedCount } from './shared-count.ts';

const windowMs = 10 * 60_000;
/** So many offices and homes may send at once before a whole municipality is closed for more. */
const addressesTogether = 20;

/**
 * How many referrals one address, and all together, may send to a municipality. Enough for a
 * whole office behind one address; too few to fill an intake or a disk.
 */
export function sendingLimit(server: ServerContext): MiddlewareHandler {
  const most = server.sendingLimit;
  const byAddress = sharedCount(server, { name: 'sending', most, windowMs });
  const byMunicipality = sharedCount(server, {
    name: 'sending to',
    most: most * addressesTogether,
    windowMs,
  });
  return async (c: Context, next) => {
    const seconds =
      byAddress.one(clientAddress(c, server.proxies)) ??
      byMunicipality.one(c.req.param('municipality') ?? '');
    if (seconds !== undefined) {
      server.metrics.limited('sending');
      const headers = { 'Retry-After': String(seconds) };
      throw new ProblemError(429, 'rate.limited', { headers });
    }
    await next();
  };
}
