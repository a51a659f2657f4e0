import { type Day, plainDate } from '@shared/model';
import * as v from 'valibot';
import { type DateFormat, DateFormatSchema, readFormat } from '../host/date-format.ts';
import { plain } from '../host/plain.ts';

/** A day as a format has it; null where the format names the month, which we do not write. */
export function writeDay(day: Day, format: DateFormat): string | null {
  if (format.includes('MMM')) return null;
  const { year, month, day: date } = plainDate(day);
  const parts: Record<string, string> = {
    yyyy: String(year),
    MM: String(month).padStart(2, '0'),
    M: String(month),
    dd: String(date).padStart(2, '0'),
    d: String(date),
  };
  return format.replace(/[yMd]+/g, (part) => parts[part] ?? part);
}

/**
 * The format that a field of a form is written in: what its hint says (`dd.mm.åååå`), what an
 * example or the value in it can only mean, or the Norwegian one on a Norwegian page. Null where
 * it would be a guess.
 */
export function formatOf(hint: string, now: string, language: string): DateFormat | null {
  const said = formatIn(hint);
  if (said !== undefined) return said;
  for (const example of [now, ...(hint.match(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/g) ?? [])]) {
    const meant = exampleFormats.filter((format) => readFormat(plain(example), format));
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return parsed(only);
  }
  return /^(nb|nn|no|se|$)/i.test(language) ? parsed('dd.MM.yyyy') : null;
}

const exampleFormats: readonly DateFormat[] = [
  'dd.MM.yyyy',
  'yyyy-MM-dd',
  'dd/MM/yyyy',
  'MM/dd/yyyy',
  'dd-MM-yyyy',
];

function formatIn(hint: string): DateFormat | undefined {
  const [, pattern] =
    /((?:d{1,2}|m{1,2}|[yåa]{4})([./-])(?:d{1,2}|m{1,2})\2(?:d{1,2}|m{1,2}|[yåa]{4}))(?![\p{L}])/iu.exec(
      hint,
    ) ?? [];
  if (pattern === undefined) return undefined;
  const format = pattern.toLowerCase().replace(/m/g, 'M').replace(/[åa]/g, 'y');
  const result = v.safeParse(DateFormatSchema, format);
  return result.success ? result.output : undefined;
}

function parsed(format: string): DateFormat {
  return v.parse(DateFormatSchema, format);
}
