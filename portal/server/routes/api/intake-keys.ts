import type { ServerContext } from '../../server-context.ts';
import type { ApiHandler } from './api-environment.ts';

/** Whom a visitor's browser encrypts to. */
export function intakeKeys({ storage }: ServerContext): ApiHandler {
  return async (c) => c.json(await storage.intakeKeys.currentOf(c.var.municipality.id));
}
