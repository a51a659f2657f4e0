import { type Day, DaySchema } from '@shared/model';
import * as v from 'valibot';
import words from './words.json' with { type: 'json' };

/** A date pattern: `yyyy`, `MM`/`M`, `MMM` (a month's name), `dd`/`d` and signs between them. */
export const DateFormatSchema = v.pipe(
  v.string(),
  v.regex(/^[yMd./, -]+$/),
  v.check((format) => {
    const parts = format.match(/[yMd]+/g) ?? [];
    return (
      parts.length === 3 &&
      parts.every((part) => part in pieces) &&
      new Set(parts.map((part) => part[0])).size === 3
    );
  }),
);
export type DateFormat = v.InferOutput<typeof DateFormatSchema>;

/**
 * The day that a line names in this format, or undefined. A clock time may follow. One digit or
 * two are the same to `d` and `M`; the year has four.
 */
export function readFormat(line: string, format: DateFormat): Day | undefined {
  const found = compiled(format).exec(line);
  if (!found?.groups || !isClock.test(line.slice(found[0].length))) return undefined;
  const { year = '', month = '', name = '', day = '' } = found.groups;
  const number = month === '' ? monthNumber(name) : Number(month);
  if (number === undefined) return undefined;
  const text = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = v.safeParse(DaySchema, text);
  return parsed.success ? parsed.output : undefined;
}

const pieces: Record<string, string> = {
  yyyy: '(?<year>(?:1[89]|2[01])\\d{2})',
  MM: '(?<month>\\d{1,2})',
  M: '(?<month>\\d{1,2})',
  // what is no month's name is found out by the list of them: all letters there are would be slow
  MMM: '(?<name>[^\\s\\d./,:-]{3,}\\.?)',
  dd: '(?<day>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
};
/** What may follow a day. Once for all formats: a browser makes much of each long pattern. */
const isClock =
  /^(?:(?:T|,?\s(?:at\s|kl\.?\s?)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:\s?[aApP]\.?[mM]\.?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const cache = new Map<DateFormat, RegExp>();

function compiled(format: DateFormat): RegExp {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const pattern = format.replace(/[yMd]+|[./, -]/g, (part) => {
    if (part === ' ') return '\\s';
    return pieces[part] ?? (part === '.' ? '\\.' : part);
  });
  const made = new RegExp(`^${pattern}`);
  cache.set(format, made);
  return made;
}

const months = new Map(Object.entries(words.months));

/** The number of a month by its name, written out or cut short. */
export function monthNumber(name: string): number | undefined {
  return months.get(name.toLowerCase().replace(/\.$/, ''));
}
