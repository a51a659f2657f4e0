import type { RecordHere } from './record-marks.ts';

/**
 * Why no level can be kept for a record: it would be shown on another one. Without a number of its
 * own a record is told from others by whom it is about, which a name alone does not say, together
 * with what is written. Two that agree in all of that are one request that stands there twice.
 */
export function whyNotKept({
  reference: { record, person },
  facts: { text, birthDate },
}: Pick<RecordHere, 'reference' | 'facts'>): 'no-person' | 'no-birth' | 'no-text' | null {
  if (record !== null) return null;
  if (person === null) return 'no-person';
  if (birthDate == null && !isNumber(person)) return 'no-birth';
  return text == null || text.trim().length < shortestText ? 'no-text' : null;
}

/** `Fysioterapi` alone is written in many a referral. */
const shortestText = 20;

function isNumber(person: string): boolean {
  return /\d/.test(person);
}
