import * as v from 'valibot';
import type { RawRecord, RawValue } from './facts.ts';

/**
 * What tells one record on a page from all others, however it is shown: its own number, and who it
 * is about. It is made into marks that cannot be read back before anything is kept.
 */
export const ReferenceSchema = v.strictObject({
  view: v.picklist(['row', 'detail']),
  record: v.nullable(v.string()),
  person: v.nullable(v.string()),
});
export type Reference = v.InferOutput<typeof ReferenceSchema>;

/** Names are told by their words, so that the family name may stand first or last. */
export function referenceOf(view: Reference['view'], raw: RawRecord): Reference {
  const person = wordsOf(raw.name) ?? plainOf(raw.nationalNumber) ?? plainOf(raw.patientId);
  return { view, record: plainOf(raw.recordId), person };
}

function plainOf(values: readonly RawValue[] | undefined): string | null {
  const text = (values?.[0]?.text ?? '').replace(/\s+/g, '').toLowerCase();
  return text === '' ? null : text;
}

function wordsOf(values: readonly RawValue[] | undefined): string | null {
  const text = (values?.[0]?.text ?? '').toLowerCase();
  const words = text.match(isWestern.test(text) ? westernWord : word) ?? [];
  return words.length === 0 ? null : words.sort().join(' ');
}

const word = /[\p{L}\p{N}]+/gu;
/** The same for most names, without all letters that there are: a browser is slow to make that. */
const westernWord = /[a-zß-öø-ɏ\d]+/g;
const isWestern = /^[ -~ß-öø-ɏ]*$/;
