import type { RateLimit } from '../limits/rate-limit.ts';

const minute = 60_000;

/** How often one address may ask to sign in: a person tries a few times, a program thousands. */
export const signInLimit = { name: 'sign-in', most: 60, windowMs: 10 * minute } satisfies RateLimit;

/** Codes that people type. Sixteen signs can't be guessed; this keeps the noise down. */
export const recoveryLimit = {
  name: 'recovery',
  most: 10,
  windowMs: 15 * minute,
} satisfies RateLimit;

/** Eight signs are 40 bits: ten tries in the ten minutes that a code lives find none. */
export const pairingLimit = {
  name: 'pairing',
  most: 10,
  windowMs: 10 * minute,
} satisfies RateLimit;

/** How many codes one user may have made. */
export const offersLimit = { name: 'pairing offers', most: 20, windowMs: 60 * minute };
