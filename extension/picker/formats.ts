import type { Day } from '@shared/model';
import type { DateFormat } from '../host/date-format.ts';
import { parseDay } from '../host/parse-day.ts';
import { plain } from '../host/plain.ts';

/** Ways to write a day that are tried on a page: none of them with a year of two digits. */
const tried: readonly DateFormat[] = [
  'yyyy-MM-dd',
  'd.M.yyyy',
  'd/M/yyyy',
  'M/d/yyyy',
  'd-M-yyyy',
  'M-d-yyyy',
  'yyyy/MM/dd',
  'yyyy.MM.dd',
  'd. MMM yyyy',
  'd MMM yyyy',
  'd-MMM-yyyy',
  'd/MMM/yyyy',
  'MMM d, yyyy',
  'MMM d yyyy',
  'd MMM, yyyy',
];

/** How one format reads the values of a page. */
export type FormatTried = {
  formats: readonly DateFormat[];
  read: number;
  /** Values that are there and are no day in this format. */
  unread: number;
  /** Days that are not yet. */
  future: number;
  /** What each value is read as. */
  days: readonly (Day | null)[];
  /** A value with the day that it is read as, to be looked at. */
  example: { text: string; day: Day } | null;
};

/**
 * The formats that read these values, the best first. Words for today count in every format. A
 * format that reads a day that is not yet cannot be the one.
 */
export function formatsTried(values: readonly string[], today: Day): FormatTried[] {
  const filled = values.filter((text) => !/^[-–—.?\s]*$/.test(plain(text)));
  const all = tried.map((format) => triedOn(filled, [format], today));
  return all
    .filter(({ read, future }) => read > 0 && future === 0)
    .toSorted((a, b) => a.unread - b.unread);
}

function triedOn(
  values: readonly string[],
  formats: readonly DateFormat[],
  today: Day,
): FormatTried {
  const days = values.map((text) => {
    const answer = parseDay(text, { today, formats });
    return 'day' in answer ? answer.day : null;
  });
  const found = values.flatMap((text, i) => {
    const day = days[i];
    return day == null ? [] : [{ text, day }];
  });
  return {
    formats,
    read: found.length,
    unread: values.length - found.length,
    future: found.filter(({ day }) => day > today).length,
    days,
    example: found.find(({ text }) => !isWord(text)) ?? found[0] ?? null,
  };
}

/**
 * One format for each way in which the values can be read. Where there are several, each shows a
 * value that they read differently.
 */
export function distinctFormats(
  values: readonly string[],
  all: readonly FormatTried[],
): FormatTried[] {
  const ways = new Map<string, FormatTried>();
  for (const one of all) {
    const key = one.days.join();
    if (!ways.has(key)) ways.set(key, one);
  }
  const several = [...ways.values()];
  const at = values.findIndex((_, i) => new Set(several.map(({ days }) => days[i])).size > 1);
  const text = values[at];
  if (text === undefined) return several;
  return several.map((one) => {
    const day = one.days[at];
    return day == null ? one : { ...one, example: { text, day } };
  });
}

function isWord(text: string): boolean {
  return !/\d{4}/.test(text);
}
