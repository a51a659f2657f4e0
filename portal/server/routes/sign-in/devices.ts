import { later } from '@shared/model';
import { keyFingerprint } from '@shared/signing';
import * as v from 'valibot';
import { type DevicesProps, devicesPage } from '../../../desk/people/devices-page.tsx';
import { countOne } from '../../limits/rate-limit.ts';
import { ProblemError } from '../../problems/problem-error.ts';
import type { ServerContext } from '../../server-context.ts';
import { newPairingCode } from '../../sign-in/codes.ts';
import { endDevice } from '../../sign-in/end-device.ts';
import lifetimes from '../../sign-in/lifetimes.json' with { type: 'json' };
import { offersLimit } from '../../sign-in/limits.ts';
import { DeviceIdSchema } from '../../storage/pairings.ts';
import type { DeskHandler, DeskRequest } from '../desk/desk-environment.ts';
import { deskAnswer } from '../desk/desk-page.ts';
import { typedForm } from '../desk/typed-form.ts';

const longestLabel = 60;

/** The extensions that have access. */
export function devices(server: ServerContext): DeskHandler {
  return (c) => devicesAnswer(server, c, {});
}

async function devicesAnswer(
  { storage, packs }: ServerContext,
  c: DeskRequest,
  more: Omit<DevicesProps, 'devices' | 'fingerprint'>,
): Promise<Response> {
  const devices = await storage.pairings.devicesOf(c.var.user.municipality);
  const fingerprint = await keyFingerprint(packs.key);
  const status = more.problem === undefined ? 200 : more.problem === 'too-many' ? 429 : 422;
  return deskAnswer(c, devicesPage(c.var.desk, { devices, fingerprint, ...more }), status);
}

/** Makes a code for one more, and shows it this one time. */
export function offerPairing(server: ServerContext): DeskHandler {
  const { storage, now } = server;
  return async (c) => {
    const { user } = c.var;
    const typed = (await typedForm(c)).get('label')?.[0] ?? '';
    const label = typed.trim();
    if (label === '') return devicesAnswer(server, c, { typed, problem: 'labelMissing' });
    if (label.length > longestLabel) {
      return devicesAnswer(server, c, { typed, problem: 'labelTooLong' });
    }
    if (!(await mayOffer(server, user.id))) {
      return devicesAnswer(server, c, { typed, problem: 'too-many' });
    }
    const code = newPairingCode();
    const at = now();
    const minutes = lifetimes.pairingMinutes;
    await storage.together(async (stores) => {
      const { municipality } = user;
      const endsAt = later(at, { minutes });
      await stores.pairings.offer({ municipality, label, offeredBy: user.id, code, endsAt });
      const line = { municipality, user: user.id, about: label, at };
      await stores.auditTrail.record({ ...line, action: 'pairing.offered' });
    });
    return devicesAnswer(server, c, { offered: { code, label, minutes } });
  };
}

async function mayOffer(server: ServerContext, user: string): Promise<boolean> {
  try {
    await countOne(server, offersLimit, user);
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 429) return false;
    throw error;
  }
}

/** Ends the access of an extension at once. */
export function revokeDevice(server: ServerContext): DeskHandler {
  const { storage, now, today } = server;
  return async (c) => {
    const { municipality, id: by } = c.var.user;
    const device = v.safeParse(DeviceIdSchema, (await typedForm(c)).get('id')?.[0]);
    if (!device.success) return devicesAnswer(server, c, { revoked: null });
    const ending = { municipality, device: device.output, by };
    const when = { on: today(), at: now() };
    const label = await storage.together((stores) => endDevice(stores, ending, when));
    return devicesAnswer(server, c, { revoked: label ?? null });
  };
}
