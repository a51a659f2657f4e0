import { type Day, DaySchema, plainDate, toDay } from '@shared/model';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { type DateFormat, readFormat } from './date-format.ts';
import { plain } from './plain.ts';
import words from './words.json' with { type: 'json' };

type DayProblem = 'empty' | 'ambiguous' | 'two-digit-year' | 'no-year' | 'duration' | 'unreadable';
export type DayAnswer = { day: Day } | { problem: DayProblem };

/** Ways to write a day that have one meaning wherever they stand. */
const clearFormats: readonly DateFormat[] = [
  'yyyy-MM-dd',
  'd.M.yyyy',
  'd. MMM yyyy',
  'd MMM yyyy',
  'd-MMM-yyyy',
  'MMM d, yyyy',
  'MMM d yyyy',
];

/**
 * The day that a text names, with or without a clock time after it. Strict: what has two
 * meanings or lacks its year is refused, never guessed. `formats`, where given, are the only
 * ones tried. `today` gives "I dag" its day; the day of an instant is the one in Norway.
 */
export function parseDay(
  text: string,
  { today, formats }: { today: Day; formats?: readonly DateFormat[] | undefined },
): DayAnswer {
  const line = withoutWeekday(plain(text));
  if (line === '' || /^[-–—.?]+$/.test(line)) return { problem: 'empty' };
  const relative = relativeDay(line, today);
  if (relative !== undefined) return { day: relative };
  const days = new Set(
    (formats ?? clearFormats).flatMap((format) => readFormat(line, format) ?? []),
  );
  const [day] = days;
  if (days.size > 1) return { problem: 'ambiguous' };
  if (day !== undefined) return { day: inNorway(line) ?? day };
  return formats === undefined ? withoutFormat(line) : { problem: whyNot(line) };
}

/** `06/13/2026` has one meaning because no month has number 13; `06/07/2026` has two. */
function withoutFormat(line: string): DayAnswer {
  const readings = (['d/M/yyyy', 'M/d/yyyy', 'd-M-yyyy', 'M-d-yyyy'] as const).flatMap(
    (format) => readFormat(line, format) ?? [],
  );
  const [day, other] = [...new Set(readings)];
  if (day === undefined) return { problem: whyNot(line) };
  return other === undefined ? { day } : { problem: 'ambiguous' };
}

function whyNot(line: string): DayProblem {
  if (/^\d{1,2}[./-]\s?\d{1,2}[./-]\s?(\d{2}|'\d{2})(?!\d)/.test(line)) return 'two-digit-year';
  if (/^\d{1,2}[./-]?\s?\p{L}{3,}\.?[\s-]\d{2}(?!\d)/u.test(line)) return 'two-digit-year';
  if (isDuration(line)) return 'duration';
  if (/^\d{1,2}[./-]\s?\d{1,2}\.?$/.test(line)) return 'no-year';
  if (/^\d{1,2}\.?\s?\p{L}{3,}\.?$/u.test(line)) return 'no-year';
  return 'unreadable';
}

const units = new Set(Object.values(words.units).flat());

function isDuration(line: string): boolean {
  const parts = line.toLowerCase().match(/\d+\s?[\p{L}()]+\.?/gu) ?? [];
  return parts.some((part) => units.has(part.replace(/^\d+\s?/, '').replace(/\(\p{L}+\)/u, '')));
}

function relativeDay(line: string, today: Day): Day | undefined {
  const said = line
    .toLowerCase()
    .replace(/,?\s*(at|kl\.?)?\s*\d{1,2}[:.]\d{2}(:\d{2})?(\s?[ap]\.?m\.?)?$/, '');
  if (words.today.includes(said)) return today;
  if (words.yesterday.includes(said)) return toDay(plainDate(today).subtract({ days: 1 }));
  return undefined;
}

function withoutWeekday(line: string): string {
  const [first = ''] = line.split(' ', 1);
  return words.weekdays.includes(first.toLowerCase().replace(/[.,]+$/, ''))
    ? line.slice(first.length).trim()
    : line;
}

/** An instant with its zone (`2026-06-13T22:30:00Z`) may be another day here. */
function inNorway(line: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:?\d{2})$/.test(line)) return undefined;
  const date = Temporal.Instant.from(line).toZonedDateTimeISO('Europe/Oslo').toPlainDate();
  return v.parse(DaySchema, date.toString());
}
