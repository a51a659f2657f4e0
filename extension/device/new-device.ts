import { fingerprint, newDeviceKey } from '@shared/sealing';
import type { Device } from './device.ts';
import { type Access, sendKey } from './key-api.ts';
import type { Trouble } from './portal-api.ts';

/**
 * Makes this browser's key and hands in its public half, where an administrator approves it.
 * The private half is made here, cannot be read out, and goes nowhere.
 */
export async function newDevice(
  access: Access,
  label: string,
): Promise<Device | Trouble | 'browser-too-old'> {
  const made = await newDeviceKey();
  if (made === null) return 'browser-too-old';
  const { key, recipient } = made;
  const sent = await sendKey(access, { recipient, label });
  if (typeof sent === 'string') return sent;
  return { ...access, key, fingerprint: await fingerprint(recipient) };
}
