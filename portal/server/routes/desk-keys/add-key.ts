import { NewKeySchema } from '@shared/model';
import type { MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { jsonBody } from '../api/json-body.ts';
import type { DeskKeysEnvironment } from './desk-keys-api.ts';

/** A key that a browser has made: of a device, or the one on paper. */
export const AddedKeySchema = v.strictObject({
  ...NewKeySchema.entries,
  kind: v.picklist(['device', 'recovery']),
});

/**
 * Takes the public half of a key that a browser has made. An administrator's is in use at once;
 * a colleague's waits for approval. Only an administrator adds a recovery key.
 */
export function addKey({
  storage,
  today,
  now,
}: ServerContext): MiddlewareHandler<DeskKeysEnvironment> {
  return async (c) => {
    const { kind, ...key } = await jsonBody(c, AddedKeySchema);
    const { user } = c.var;
    const municipality = c.var.municipality.id;
    const mayApprove = user.role === 'administrator';
    if (kind === 'recovery' && !mayApprove) throw new ProblemError(403, 'role.refused');
    const state = kind === 'recovery' ? 'recovery' : mayApprove ? 'active' : 'waiting';
    await storage.together(async (stores) => {
      const isNew = await stores.intakeKeys.add({ ...key, municipality, state, on: today() });
      if (!isNew) throw new ProblemError(409, 'keys.known');
      const line = { municipality, user: user.id, about: key.label, at: now() };
      await stores.auditTrail.record({ ...line, action: 'key.added' });
      if (state === 'active') await stores.auditTrail.record({ ...line, action: 'key.approved' });
    });
    return c.json(await storage.intakeKeys.ringOf(municipality), 201);
  };
}
