import type { FieldName } from '../host/field.ts';

const date =
  '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}[.]? ?-?\\p{L}{3,9}[.]?[ -]\\d{4}';
const age =
  '\\d{1,3} ?(?:y|Y|yr|yrs|years|år|m|mnd|mo|months|måneder|w|uker|d|days|dager)(?: \\d{1,2} ?(?:y|m|mnd|d|months|days|måneder|dager))*';
const codes: Partial<Record<FieldName, string>> = {
  icd10: '[A-TV-Z]\\d{2}(?:\\.\\d{1,2})?',
  icpc2: '[A-Z]\\d{2}',
};

/**
 * Patterns that may take one fact out of a text with several: after the same word as in the text
 * at hand where there is one, else wherever it stands. The most particular come first.
 */
export function partsFor(field: FieldName, text: string): string[] {
  switch (field) {
    case 'received':
    case 'discharged':
    case 'birthDate':
      return [...afterWords(date, text), `(${date})`];
    case 'age':
      return [
        ...afterWords(`${age}|\\d{1,3}`, text),
        '\\(([^()]{1,24})\\)',
        `(?:^|[ ,(])(${age})(?:$|[ ,)])`,
      ];
    case 'icd10':
    case 'icpc2': {
      const code = codes[field] ?? '';
      return [...afterWords(code, text), `(?:^|[ ,(:])(${code})(?:$|[ ,):])`];
    }
    case 'nationalNumber':
      return ['(?:^|\\D)(\\d{6} ?\\d{5})(?:\\D|$)'];
    case 'patientId':
    case 'recordId':
      return [
        ...afterWords('[\\w./-]*\\d[\\w./-]*', text),
        '(?:^|[ #])([A-Z]*-?\\d{3,})(?:$|[ ,])',
      ];
    case 'name':
      return ['^([^(\\d]{3,}) ?[(\\d]'];
    default:
      return [];
  }
}

/** `DOB: 1939-02-04` has its date after `DOB:`. A word before a value is its label only if it ends so. */
function afterWords(value: string, text: string): string[] {
  const before = new RegExp(`(\\p{L}[\\p{L} .]{0,24}[:#]) ?(?:${value})(?=$|[ ,;)])`, 'gu');
  return [...text.matchAll(before)].map(
    ([, word = '']) => `${escaped(word)} ?(${value})(?:$|[ ,;)])`,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');
}
