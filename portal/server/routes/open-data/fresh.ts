import type { MiddlewareHandler } from 'hono';

/**
 * Open for all, kept by caches, and never older than two seconds: one that counts as fresh, one
 * while a cache asks again. When the server is away, caches may go on with what they have.
 */
export const fresh: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.status >= 400) return;
  c.res.headers.set(
    'Cache-Control',
    'public, max-age=1, stale-while-revalidate=1, stale-if-error=86400',
  );
};
