import type { Recipient } from '@shared/model';

const groups = 5;

/**
 * A short name of one public key, or of a whole set of them, that people can compare. The order of
 * a set is nothing.
 */
export function fingerprint(...recipients: readonly Recipient[]): Promise<string> {
  return fingerprintOf(recipients.toSorted().join('\n'));
}

/** The first 10 bytes of a text's SHA-256, as five groups of four hexadecimal digits. */
export async function fingerprintOf(text: string): Promise<string> {
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  );
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return Array.from({ length: groups }, (_, at) => hex.slice(at * 4, at * 4 + 4)).join('-');
}
