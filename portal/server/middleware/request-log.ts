import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** One line and one count a request: the route's pattern, never the address or what was sent. */
export function requestLog({ log, metrics }: { log: Log; metrics: Metrics }): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const { method } = c.req;
    const { status } = c.res;
    const ms = performance.now() - start;
    const route = routePath(c);
    metrics.answered({ method, route, status, ms });
    log('request', { method, route, status, ms: Math.round(ms) });
    if (status >= 500 && c.error) log('failure', { reason: reasonOf(c.error) });
  };
}

/** Which kind of failure and where in our code; its message could hold what was sent. */
function reasonOf(error: Error): string {
  const where = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return `${error.name} ${where?.trim() ?? ''}`.trim();
}
