import { NewKeySchema } from '@shared/model';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { hashOf } from '../../storage/secret-hash.ts';
import type { ApiHandler } from './api-environment.ts';
import { bearerToken } from './device-token.ts';
import { jsonBody } from './json-body.ts';

/** Whom a visitor's browser encrypts to. */
export function intakeKeys({ storage }: ServerContext): ApiHandler {
  return async (c) => c.json(await storage.intakeKeys.currentOf(c.var.municipality.id));
}

/** All keys of the intake, for its devices: each finds its own there, and where it stands. */
export function keyRing({ storage }: ServerContext): ApiHandler {
  return async (c) => c.json(await storage.intakeKeys.ringOf(c.var.municipality.id));
}

/** Takes a device's public key. It waits until an administrator has compared and approved it. */
export function sendKey({ storage, today, now }: ServerContext): ApiHandler {
  return async (c) => {
    const key = await jsonBody(c, NewKeySchema);
    const municipality = c.var.municipality.id;
    const device = hashOf(bearerToken(c) ?? '');
    await storage.together(async (stores) => {
      const added = { ...key, municipality, state: 'waiting', device, on: today() } as const;
      if (!(await stores.intakeKeys.add(added))) throw new ProblemError(409, 'keys.known');
      await stores.auditTrail.record({
        municipality,
        user: null,
        action: 'key.added',
        about: key.label,
        at: now(),
      });
    });
    return c.json(await storage.intakeKeys.ringOf(municipality), 201);
  };
}
