import type { RecordHere } from './record-marks.ts';

/**
 * Why no level can be kept for a record: it would be shown on another one. Without a number of its
 * own a record is told from others by whom it is about together with what is written.
 */
export function whyNotKept({
  reference: { record, person },
  facts: { text },
}: Pick<RecordHere, 'reference' | 'facts'>): 'no-person' | 'no-text' | null {
  if (record !== null) return null;
  if (person === null) return 'no-person';
  return text == null || text.trim().length < shortestText ? 'no-text' : null;
}

/** `Fysioterapi` alone is written in many a referral. */
const shortestText = 20;
