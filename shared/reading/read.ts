import type { Finding, ReferralFacts } from '@shared/model';

/**
 * What a request says: concepts with the words that show them and whether they are said to be
 * present, absent, past, someone else's, possible, planned or wished. Pure; never throws.
 */
export function read(_facts: ReferralFacts): Finding[] {
  return [];
}
