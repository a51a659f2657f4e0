import { idnr } from '@navikt/fnrvalidator';
import { type Day, DaySchema } from '@shared/model';
import * as v from 'valibot';

/**
 * The birth date in a national number (fødselsnummer, D-number or a synthetic one), or null
 * where the number is none. The individual digits give the century (Skatteetaten's series).
 */
export function birthDateIn(text: string): Day | null {
  const digits = text.replace(/[\s\u00A0\u202F]/g, '');
  if (!/^\d{11}$/.test(digits) || idnr(digits).status !== 'valid') return null;
  const two = (at: number) => Number(digits.slice(at, at + 2));
  const day = two(0) > 40 ? two(0) - 40 : two(0);
  const month = two(2) > 80 ? two(2) - 80 : two(2) > 40 ? two(2) - 40 : two(2);
  const century = centuryOf(Number(digits.slice(6, 9)), two(4));
  if (century === null) return null;
  const parts = [day, month].map((n) => String(n).padStart(2, '0'));
  const parsed = v.safeParse(DaySchema, `${century + two(4)}-${parts[1]}-${parts[0]}`);
  return parsed.success ? parsed.output : null;
}

function centuryOf(individual: number, year: number): number | null {
  if (individual <= 499) return 1900;
  if (year <= 39) return 2000;
  if (individual <= 749 && year >= 54) return 1800;
  return individual >= 900 ? 1900 : null;
}
