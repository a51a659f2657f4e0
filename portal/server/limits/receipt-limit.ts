import type { RateLimit } from './rate-limit.ts';

/**
 * How often one may look for a receipt, withdraw or add something by it, together. Enough for a whole office
 * behind one address; far too little to guess one of 2^75.
 */
export const receiptLimit: RateLimit = { name: 'receipt', most: 30, windowMs: 10 * 60_000 };
