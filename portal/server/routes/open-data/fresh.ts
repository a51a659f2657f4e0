import type { MiddlewareHandler } from 'hono';

/**
 * Open for all and kept by caches. Beside the second for which our own processes may answer from
 * what they keep, a cache may answer once more while it asks again: two seconds in all. When the
 * server is away, caches may go on with what they have.
 */
export const fresh: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status >= 400) return;
  c.res.headers.set(
    'Cache-Control',
    'public, max-age=0, stale-while-revalidate=1, stale-if-error=86400',
  );
};
