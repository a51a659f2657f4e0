import { createHmac } from 'node:crypto';
import { milliseconds } from '@shared/model';
import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError } from '../problems/problem-error.ts';
import type { ServerContext } from '../server-context.ts';
import { clientAddress } from './client-address.ts';

export type RateLimit = {
  /** What is limited: each name is counted by itself. */
  name: string;
  /** How many are let through in a window. */
  most: number;
  windowMs: number;
  /** Whose requests are counted together; the address that they come from where it is left out. */
  by?: (c: Context) => string;
};

type Counting = Pick<ServerContext, 'storage' | 'secret' | 'now'>;

/**
 * Lets no more through than the limit, counted in the database for all processes together. Who
 * asks is kept only as a keyed hash, and only until the window ends.
 */
export function rateLimit(
  server: Counting & Pick<ServerContext, 'proxies'>,
  limit: RateLimit,
): MiddlewareHandler {
  const by = limit.by ?? ((c: Context) => clientAddress(c, server.proxies));
  return async (c, next) => {
    await countOne(server, limit, by(c));
    await next();
  };
}

/**
 * Counts one more, and refuses where there have been too many.
 * @throws ProblemError 429 with `Retry-After`
 */
export async function countOne(
  { storage, secret, now }: Counting,
  { name, most, windowMs }: Omit<RateLimit, 'by'>,
  by: string,
): Promise<void> {
  const who = createHmac('sha256', secret).update(`rate limit ${name} ${by}`).digest('base64url');
  const at = milliseconds(now());
  const { count, endsAt } = await storage.rateLimits.count(who, { now: at, windowMs });
  // the first of a window takes away what others have left behind
  if (count === 1) await storage.rateLimits.forget(at);
  if (count <= most) return;
  const seconds = Math.max(1, Math.ceil((endsAt - at) / 1000));
  throw new ProblemError(429, 'rate.limited', { headers: { 'Retry-After': String(seconds) } });
}
