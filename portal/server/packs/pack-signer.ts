import { createPrivateKey, createPublicKey, scryptSync, sign } from 'node:crypto';
import { type SigningKey, SigningKeySchema } from '@shared/model';
import { signedBytes } from '@shared/signing';
import * as v from 'valibot';

/** Signs what is given out, and names the public half of the key that it does so with. */
export type PackSigner = { key: SigningKey; sign: (bundle: string) => string };

/** What stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The key that rule packs are signed with: the one that is set, else one that follows from the
 * server's secret, so that every process has the same and nothing more must be kept. Its public
 * half is known to all, so it is made slowly: a secret that is short cannot be found from it.
 */
export function packSigner(setting: string | undefined, secret: Uint8Array): PackSigner {
  const seed =
    setting === undefined
      ? scryptSync(secret, 'inngang: signing of rule packs', 32)
      : Buffer.from(setting, 'base64url');
  const privateKey = createPrivateKey({
    key: Buffer.concat([pkcs8Start, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    key: v.parse(SigningKeySchema, Buffer.from(x, 'base64url').toString('base64')),
    sign: (bundle) => sign(null, signedBytes(bundle), privateKey).toString('base64'),
  };
}
