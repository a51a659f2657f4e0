import { bech32Bytes } from './bech32.ts';

/** What stands before the 32 bytes of an X25519 private key in PKCS #8. */
const pkcs8Start = [
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
];

export type IdentityProblem = 'identity-damaged' | 'browser-too-old';

/**
 * An age identity (`AGE-SECRET-KEY-1...`) as a private key that the browser uses and never gives
 * out again, or why there is none: a wrong sign, or a browser without X25519.
 */
export async function identityKey(identity: string): Promise<CryptoKey | IdentityProblem> {
  const bytes = bech32Bytes(identity, 'AGE-SECRET-KEY-');
  if (bytes === null || bytes.length !== 32) return 'identity-damaged';
  try {
    return await crypto.subtle.importKey(
      'pkcs8',
      Uint8Array.from([...pkcs8Start, ...bytes]),
      { name: 'X25519' },
      false,
      ['deriveBits'],
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotSupportedError') {
      return 'browser-too-old';
    }
    throw error;
  }
}
