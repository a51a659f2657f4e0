import type { Day } from '@shared/model';
import type { FieldName } from '../host/field.ts';
import { parseAge } from '../host/parse-age.ts';
import { parseCodes } from '../host/parse-codes.ts';
import { parseDay } from '../host/parse-day.ts';
import { plain } from '../host/plain.ts';
import { distinctFormats, type FormatTried, formatsTried } from './formats.ts';

/** How the values of a field on all rows read: what is there, what of it is of its kind. */
export type Fit = {
  filled: number;
  fits: number;
  /** For a date: the formats that read the most, one for each way in which the values can be read. */
  formats: readonly FormatTried[];
};

export const dateFields: readonly FieldName[] = ['received', 'discharged', 'birthDate'];

/** How well values are of a field's kind. */
export function fitOf(field: FieldName, values: readonly string[], today: Day): Fit {
  const filled = values.filter((text) => !/^[-–—.?\s]*$/.test(plain(text)));
  if (dateFields.includes(field)) {
    const all = formatsTried(filled, today);
    const best = all.filter(({ unread }) => unread === all[0]?.unread);
    return {
      filled: filled.length,
      fits: best[0]?.read ?? 0,
      formats: distinctFormats(filled, best),
    };
  }
  const fits = filled.filter((text) => isOf(field, text, today)).length;
  return { filled: filled.length, fits, formats: [] };
}

function isOf(field: FieldName, text: string, today: Day): boolean {
  switch (field) {
    case 'age': {
      const answer = parseAge(text);
      return 'years' in answer || answer.problem === 'deceased';
    }
    case 'icd10':
    case 'icpc2':
      return parseCodes(text, field).length > 0;
    // a day is no text: someone pointed at the wrong place
    case 'text':
    case 'diagnosis':
    case 'name':
    case 'source':
      return !('day' in parseDay(text, { today }));
    case 'nationalNumber':
      return plain(text).replace(/\s/g, '').length === 11;
    default:
      return true;
  }
}
