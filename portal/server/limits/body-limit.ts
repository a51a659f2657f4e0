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
    if (c.req.header('Transfer-Encoding') !== undefined) return whileReading(c, next);
    if (Number(c.req.header('Content-Length') ?? 0) > maxBytes) refuse();
    return next();
  };
}

/** For every route that does not set a lower one. */
export const largestBodyBytes = 2 * 1024 * 1024;
