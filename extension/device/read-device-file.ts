import { DeviceFileSchema, RecipientSchema } from '@shared/model';
import { fingerprint } from '@shared/sealing';
import { identityToRecipient } from 'age-encryption';
import * as v from 'valibot';
import type { Device } from './device.ts';
import { type IdentityProblem, identityKey } from './identity-key.ts';

export type DeviceFileProblem =
  | 'not-json'
  | 'not-a-device-file'
  | 'portal-unsafe'
  | IdentityProblem;

const largestFile = 10_000;

/** What a device file says, checked, with its private key in a form that cannot be read out. */
export async function readDeviceFile(text: string): Promise<Device | DeviceFileProblem> {
  if (text.length > largestFile) return 'not-a-device-file';
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) return 'not-json';
  const file = v.safeParse(DeviceFileSchema, json.output);
  if (!file.success) return 'not-a-device-file';
  const { portal, municipality, token, identity } = file.output;
  if (!isSafe(new URL(portal))) return 'portal-unsafe';
  const key = await identityKey(identity);
  if (typeof key === 'string') return key;
  const recipient = v.parse(RecipientSchema, await identityToRecipient(key));
  return {
    portal: portal.replace(/\/+$/, ''),
    municipality,
    token,
    key,
    fingerprint: await fingerprint(recipient),
  };
}

/** Encrypted on the way, or on this machine. */
function isSafe({ protocol, hostname }: URL): boolean {
  const local = hostname === '127.0.0.1' || hostname === 'localhost';
  return protocol === 'https:' || (protocol === 'http:' && local);
}
