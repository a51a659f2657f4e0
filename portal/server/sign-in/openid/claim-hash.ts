import { createHmac } from 'node:crypto';

/**
 * A claim's value as it is kept: it may be a national number, so it is hashed with the server's
 * secret and can't be guessed from the database alone. Case and spaces around it don't count.
 */
export function claimHash(secret: Uint8Array, claim: string, value: string): string {
  return createHmac('sha256', secret)
    .update(`openid claim ${claim} ${value.trim().toLowerCase()}`)
    .digest('base64url');
}
