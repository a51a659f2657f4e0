import type { MiddlewareHandler } from 'hono';
import { bodyLimit as limitWhileReading } from 'hono/body-limit';
import { ProblemError } from '../problems/problem-error.ts';

/**
 * Refuses a larger body before it is read where its length is told, and while it is read where
 * it comes in chunks. Node sees to it that no more comes than was told.
 * @throws ProblemError 413
 */
export function bodyLimit(maxBytes: number): MiddlewareHandler {
  const refuse = () => {
    throw new ProblemError(413, 'body.too-large');
  };
  const whileReading = limitWhileReading({ maxSize: maxBytes, onError: refuse });
  return async (c, next) => {
    const told = c.req.header('Content-Length');
    if (Number(told ?? 0) > maxBytes) refuse();
    const isTold = told !== undefined && c.req.header('Transfer-Encoding') === undefined;
    return isTold || bodiless.has(c.req.method) ? next() : whileReading(c, next);
  };
}

const bodiless = new Set(['GET', 'HEAD']);

/** For every route that does not set a lower one. */
export const largestBodyBytes = 2 * 1024 * 1024;
