import type { RateLimit } from './rate-limit.ts';

/** How often one address may say how it went. */
export const feedbackLimit: RateLimit = { name: 'feedback', most: 20, windowMs: 60 * 60_000 };

/** How often all together may, so that nobody fills what people are to read. */
export const feedbackLimitOfAll: RateLimit = {
  name: 'feedback to',
  most: 1000,
  windowMs: 24 * 60 * 60_000,
};
