import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../../problems/problem-error.ts';

/** For an address that takes these methods and no other. */
export function only(...methods: ('GET' | 'POST' | 'PUT')[]): MiddlewareHandler {
  return () => {
    throw new ProblemError(405, 'address.method', { headers: { Allow: methods.join(', ') } });
  };
}
