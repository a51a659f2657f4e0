import type { RawRecord } from '../../host/facts.ts';
import { plain } from '../../host/plain.ts';
import type { Reference } from './row-messages.ts';

/** A reference that is longer is none: it is a text. */
export const longestReference = 60;

/**
 * What the page shows as the number of the request, else as that of the patient; null where it
 * shows neither, or where a national number stands there.
 */
export function referenceIn({ recordId, patientId }: RawRecord): Reference | null {
  const record = shortText(recordId);
  if (record !== null) return { of: 'record', text: record };
  const patient = shortText(patientId);
  return patient === null ? null : { of: 'patient', text: patient };
}

function shortText(values: RawRecord['recordId']): string | null {
  const text = plain(values?.[0]?.text ?? '').trim();
  const isReference = /[\p{L}\p{N}]/u.test(text) && text.length <= longestReference;
  return isReference && !hasNationalNumber(text) ? text : null;
}

/** True where eleven digits stand in it that can be a person's, however they are set apart. */
export function hasNationalNumber(text: string): boolean {
  return nationalNumber.test(text);
}

const nationalNumber = /(?<!\d)\d{2}[ .]?\d{2}[ .]?\d{2}[ .-]?\d{3}[ .]?\d{2}(?!\d)/;
