import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '../log.ts';

/** One line a request: the route's pattern, never the address or anything that was sent. */
export function requestLog(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const ms = Math.round(performance.now() - start);
    log('request', { method: c.req.method, route: routePath(c), status: c.res.status, ms });
    if (c.res.status >= 500 && c.error) log('failure', { reason: reasonOf(c.error) });
  };
}

/** Which kind of failure and where in our code; its message could hold what was sent. */
function reasonOf(error: Error): string {
  const where = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return `${error.name} ${where?.trim() ?? ''}`.trim();
}
