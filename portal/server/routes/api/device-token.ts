import type { Context } from 'hono';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';

/** Lets a device of this municipality's intake in, and nobody else. */
export function deviceToken({ storage, today }: ServerContext): ApiHandler {
  return async (c, next) => {
    const token = bearerToken(c);
    const municipality = token && (await storage.devices.municipalityOf(token));
    if (municipality !== c.var.municipality.id) {
      throw new ProblemError(401, 'device.refused', { headers: { 'WWW-Authenticate': 'Bearer' } });
    }
    if (token) await storage.pairings.used(token, today());
    await next();
  };
}

/** The token that a request brings, in a form that can be one. */
export function bearerToken(c: Context): string | undefined {
  return /^Bearer ([\w-]{32,128})$/.exec(c.req.header('Authorization') ?? '')?.[1];
}
