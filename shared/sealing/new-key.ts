import { type Recipient, RecipientSchema } from '@shared/model';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as v from 'valibot';

/** A private key that the browser holds and gives out to nobody, with its public half. */
export type DeviceKey = { key: CryptoKey; recipient: Recipient };

/** A private key as text, to be printed and kept nowhere else. */
export type PaperKey = { identity: string; recipient: Recipient };

/** Makes a device's key; null where the browser is too old to hold one safely. */
export async function newDeviceKey(): Promise<DeviceKey | null> {
  try {
    const made = await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
    if (!('privateKey' in made)) return null;
    return { key: made.privateKey, recipient: await recipientOf(made.privateKey) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') return null;
    throw error;
  }
}

export async function newPaperKey(): Promise<PaperKey> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await recipientOf(identity) };
}

/**
 * A paper key as it was typed or scanned: in any case, with any spaces and breaks.
 * Null where a sign is wrong or missing.
 */
export async function readPaperKey(typed: string): Promise<PaperKey | null> {
  const identity = typed.replace(/[\s\p{Cf}]/gu, '').toUpperCase();
  if (!/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(identity)) return null;
  try {
    return { identity, recipient: await recipientOf(identity) };
  } catch {
    // the checksum of the last six signs does not fit
    return null;
  }
}

/** The signs of a paper key in the groups that it is printed and read aloud in. */
export function paperKeyGroups(identity: string): string[] {
  const [start = '', rest = ''] = identity.split(/(?<=AGE-SECRET-KEY-1)/);
  return [start, ...(rest.match(/.{1,4}/g) ?? [])];
}

async function recipientOf(identity: string | CryptoKey): Promise<Recipient> {
  return v.parse(RecipientSchema, await identityToRecipient(identity));
}
