import type { Env, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { failed } from './failed.ts';

/** Answers a page that is asked for in a way that it does not know with 405, as a page. */
export function onlyAsMeant<E extends Env>(server: ServerContext, app: Hono<E>) {
  return methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      const headers = { Allow: methods.join(', ') };
      return failed(server)(new ProblemError(405, 'address.method', { headers }), c);
    },
  });
}
