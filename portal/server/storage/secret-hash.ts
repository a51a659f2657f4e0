import { createHash } from 'node:crypto';

/**
 * How a token is looked up without being kept. It is long and random, so a plain hash is enough:
 * there is nothing to guess from.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
