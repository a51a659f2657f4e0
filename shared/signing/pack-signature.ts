import type { SignedPack, SigningKey } from '@shared/model';
import { fromBase64 } from '../sealing/base64.ts';
import { fingerprintOf } from '../sealing/fingerprint.ts';

/** What is signed of a bundle: marked as what it is, so that the signature is good for nothing else. */
export function signedBytes(bundle: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`inngang signed-pack-1\n${bundle}`);
}

/** Whether the holder of the key that it names has signed exactly this bundle. */
export async function verifyPack({ key, signature, bundle }: SignedPack): Promise<boolean> {
  const bytes = (text: string) => Uint8Array.from(fromBase64(text));
  try {
    const publicKey = await crypto.subtle.importKey('raw', bytes(key), 'Ed25519', false, [
      'verify',
    ]);
    return await crypto.subtle.verify('Ed25519', publicKey, bytes(signature), signedBytes(bundle));
  } catch {
    // no point of the curve, or a browser without Ed25519: nothing that can be relied on
    return false;
  }
}

/** A short name of a signing key that people can compare. */
export function keyFingerprint(key: SigningKey): Promise<string> {
  return fingerprintOf(key);
}
