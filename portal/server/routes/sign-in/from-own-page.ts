import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { isFromOwnPage, isSafeMethod } from '../../sign-in/own-origin.ts';

/** Refuses what changes something and was not sent by one of our own pages. */
export function fromOwnPage(server: ServerContext): MiddlewareHandler {
  return async (c, next) => {
    if (!isSafeMethod(c.req.method) && !isFromOwnPage(server, c)) {
      throw new ProblemError(403, 'origin.refused');
    }
    await next();
  };
}
