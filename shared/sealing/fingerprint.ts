import type { Recipient } from '@shared/model';

/**
 * A short name of a public key that people can compare: the first 8 bytes of its SHA-256,
 * as four groups of four hexadecimal digits.
 */
export async function fingerprint(recipient: Recipient): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recipient));
  const hex = Array.from(new Uint8Array(digest, 0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return [0, 2, 4, 6].map((at) => `${hex[at]}${hex[at + 1]}`).join('-');
}
