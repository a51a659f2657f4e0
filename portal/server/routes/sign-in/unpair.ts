import * as v from 'valibot';
import type { ServerContext } from '../../server-context.ts';
import { endDevice } from '../../sign-in/end-device.ts';
import { DeviceIdSchema } from '../../storage/pairings.ts';
import { hashOf } from '../../storage/secret-hash.ts';
import type { ApiHandler } from '../api/api-environment.ts';
import { bearerToken } from '../api/device-token.ts';

/** A device gives its access back itself. */
export function unpair({ storage, today, now }: ServerContext): ApiHandler {
  return async (c) => {
    const device = v.parse(DeviceIdSchema, hashOf(bearerToken(c) ?? ''));
    const ending = { municipality: c.var.municipality.id, device, by: null };
    const when = { on: today(), at: now() };
    await storage.together((stores) => endDevice(stores, ending, when));
    return c.body(null, 204);
  };
}
