import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Day,
  type DeviceFile,
  DeviceFileSchema,
  type Municipality,
  type MunicipalityId,
  RecipientSchema,
} from '@shared/model';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as v from 'valibot';
import type { Storage, Stores } from '../storage/storage.ts';

const label = 'Demonstrasjon';

type Where = { folder: string; portal: string; on: Day };

/**
 * Gives each demonstration municipality one device: a key pair and a token, in a file that the
 * extension reads. A file that is there is kept, with the address that the portal has now.
 */
export async function provideDeviceFiles(storage: Storage, where: Where): Promise<void> {
  for (const municipality of await storage.municipalities.all()) {
    if (municipality.demonstration) await provideDeviceFile(storage, municipality, where);
  }
}

async function provideDeviceFile(
  storage: Storage,
  { id }: Municipality,
  { folder, portal, on }: Where,
): Promise<void> {
  const path = join(folder, `intake-${id}.json`);
  const device = { ...(readDeviceFile(path) ?? (await newDevice(id))), portal };
  await storage.together((stores) => register(stores, device, on));
  writeSecretly(path, JSON.stringify(device, null, 2));
}

function readDeviceFile(path: string): DeviceFile | undefined {
  try {
    return v.parse(DeviceFileSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // missing or damaged: a new one takes its place
    return undefined;
  }
}

async function newDevice(municipality: MunicipalityId): Promise<Omit<DeviceFile, 'portal'>> {
  return {
    inngang: 'device-file-1',
    municipality,
    token: randomBytes(32).toString('base64url'),
    identity: await generateX25519Identity(),
  };
}

async function register(stores: Stores, device: DeviceFile, on: Day): Promise<void> {
  const { municipality, token } = device;
  const recipient = v.parse(RecipientSchema, await identityToRecipient(device.identity));
  const { keys } = await stores.intakeKeys.currentOf(municipality);
  if (!keys.some((key) => key.recipient === recipient)) {
    await stores.intakeKeys.add({ municipality, recipient, label, state: 'active', on });
  }
  if ((await stores.devices.municipalityOf(token)) === undefined) {
    await stores.devices.add({ municipality, token, label, on });
  }
}

/** Readable by its owner only, and never half written. */
function writeSecretly(path: string, content: string): void {
  const unfinished = `${path}.new`;
  writeFileSync(unfinished, `${content}\n`, { mode: 0o600 });
  renameSync(unfinished, path);
}
