import type { Recipient } from '@shared/model';

const groups = 5;

/**
 * A short name of one public key, or of a whole set of them, that people can compare: the first
 * 10 bytes of a SHA-256, as five groups of four hexadecimal digits. The order of a set is nothing.
 */
export async function fingerprint(...recipients: readonly Recipient[]): Promise<string> {
  const named = new TextEncoder().encode(recipients.toSorted().join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', named));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return Array.from({ length: groups }, (_, at) => hex.slice(at * 4, at * 4 + 4)).join('-');
}
