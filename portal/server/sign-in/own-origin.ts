import type { Context } from 'hono';
import type { ServerContext } from '../server-context.ts';

/** Scheme and host that the portal is met at, without a slash at the end. */
export function ownOrigin({ address }: Pick<ServerContext, 'address'>, c: Context): string {
  return new URL(address ?? c.req.url).origin;
}

/**
 * Whether a request that changes something was sent by one of our own pages. Since our pages send
 * no referrer, browsers say `Origin: null` of their forms; then `Sec-Fetch-Site` tells, which no
 * page can set.
 */
export function isFromOwnPage(server: Pick<ServerContext, 'address'>, c: Context): boolean {
  const origin = c.req.header('Origin');
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin === undefined || origin === 'null') return site === 'same-origin';
  return origin === ownOrigin(server, c);
}

export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
