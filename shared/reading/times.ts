import { dayNumber, parts, weekdayOf } from './day-count.ts';
import { languageWords } from './language.ts';
import type { Hit } from './matcher.ts';
import { outermost } from './outermost.ts';
import data from './triggers/times.json';
import type { Word } from './words.ts';

/**
 * A time that the text names, against the day the request was received: a point that many days
 * ago (below zero: ahead), or a span that has lasted so many days.
 */
export type TimeMention = { kind: 'point' | 'span'; days: number; from: number; to: number };

export type TimePhrase =
  | { kind: 'point' | 'span'; days: number }
  | { kind: 'counted-point' | 'counted-ahead' | 'counted-span' };

/** The phrases of time, to be compiled with all others. */
export const timePhrases: { phrase: string; value: TimePhrase }[] = [
  ...data.points.flatMap(({ days, phrases }) => each(phrases, { kind: 'point', days })),
  ...data.spans.flatMap(({ days, phrases }) => each(phrases, { kind: 'span', days })),
  ...each(data.ahead, { kind: 'point', days: -30 }),
  ...each(data.farAhead, { kind: 'point', days: -365 }),
  ...each(data.ago, { kind: 'counted-point' }),
  ...each(data.countedAhead, { kind: 'counted-ahead' }),
  ...each(data.lasting, { kind: 'counted-span' }),
];

/** Every time named in the words, dates included. `received` is `YYYY-MM-DD`. */
export function times(
  words: readonly Word[],
  hits: readonly Hit<TimePhrase>[],
  received: string,
): TimeMention[] {
  const today = parts(received);
  const found = hits.flatMap(({ value, from, to }): TimeMention[] => {
    if ('days' in value) return [{ kind: value.kind, days: value.days, from, to }];
    const days = counted(words.slice(from, to + 1));
    if (days === null) return [];
    if (value.kind === 'counted-span') return [{ kind: 'span', days, from, to }];
    return [{ kind: 'point', days: value.kind === 'counted-ahead' ? -days : days, from, to }];
  });
  const all = outermost(found);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') continue;
    if (word.kind === 'number') addNumbered(all, words, at, today);
    else if (weekdays.has(word.text)) all.push(weekday(words, at, today));
    else if (months.has(word.text)) addMonth(all, words, at, today);
  }
  return all;
}

const unitDays = new Map([
  ['dag', 1],
  ['dager', 1],
  ['døgn', 1],
  ['day', 1],
  ['uke', 7],
  ['uker', 7],
  ['måned', 30],
  ['måneder', 30],
  ['år', 365],
  ['halvår', 183],
]);
const months = new Map(
  [
    'jan januar january',
    'feb febr februar february',
    'mars march',
    'apr april',
    'mai may',
    'jun juni june',
    'jul juli july',
    'aug august',
    'sep sept september',
    'okt oktober october',
    'nov november',
    'des desember december',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
const weekdays = new Map([
  ['mandag', 1],
  ['måndag', 1],
  ['monday', 1],
  ['tirsdag', 2],
  ['tysdag', 2],
  ['tuesday', 2],
  ['onsdag', 3],
  ['wednesday', 3],
  ['torsdag', 4],
  ['thursday', 4],
  ['fredag', 5],
  ['friday', 5],
  ['lørdag', 6],
  ['laurdag', 6],
  ['saturday', 6],
  ['søndag', 7],
  ['sundag', 7],
  ['sunday', 7],
]);
const scores = new Set(data.scores);
const sinceBefore = new Set(['siden', 'sidan', 'fra', 'frå', 'since', 'from']);
const aheadBefore = new Set(['til', 'neste', 'kommende', 'kommande', 'innen', 'før', 'next']);

function each(phrases: readonly string[], value: TimePhrase) {
  return phrases.map((phrase) => ({ phrase, value }));
}

function counted(words: readonly Word[]): number | null {
  let count: number | null = null;
  for (const { text } of words) {
    const unit = unitDays.get(languageWords.standard(text));
    if (unit !== undefined && count !== null) return count * unit;
    count = languageWords.numberOf(text) ?? count;
  }
  return null;
}

type Today = ReturnType<typeof parts>;

const point = (days: number, from: number, to: number): TimeMention => ({
  kind: 'point',
  days,
  from,
  to,
});

function addNumbered(to: TimeMention[], words: readonly Word[], at: number, today: Today): void {
  const { text = '' } = words[at] ?? {};
  const before = words[at - 1]?.text ?? '';
  const number = dateNumber(text, before, words[at + 1]?.text ?? '', today);
  if (number === null) return;
  const days = today.number - number;
  to.push(point(days, at, at));
  if (/^\d{4}$/.test(text) && sinceBefore.has(before))
    to.push({ kind: 'span', days, from: at - 1, to: at });
}

function weekday(words: readonly Word[], at: number, today: Today): TimeMention {
  if (aheadBefore.has(words[at - 1]?.text ?? '')) return point(-4, at, at);
  const asked = weekdays.get(words[at]?.text ?? '') ?? 0;
  return point((weekdayOf(today.number) - asked + 7) % 7, at, at);
}

function addMonth(to: TimeMention[], words: readonly Word[], at: number, today: Today): void {
  const { text = '' } = words[at] ?? {};
  const before = words[at - 1]?.text ?? '';
  const after = words[at + 1]?.text ?? '';
  if (text.length < 4 && text !== 'mai' && !/\d/.test(before)) return;
  const year = /^(?:19|20)\d\d$/.test(after) ? Number(after) : null;
  const day = /^\d{1,2}$/.test(before) ? Number(before) : 15;
  const number = nearest(year, months.get(text) ?? 1, day, today);
  to.push(point(today.number - number, day === 15 ? at : at - 1, at));
}

function dateNumber(text: string, before: string, after: string, today: Today): number | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^(?:19[3-9]\d|20[0-4]\d)$/.test(text)) {
    const year = Number(text);
    return year === today.year ? today.number : dayNumber(year, 7, 1);
  }
  const short = /^(\d{1,2})[./](\d{1,2})(?:[./-](\d{2}|\d{4}))?$/.exec(text);
  if (short === null || scores.has(before) || unitDays.has(languageWords.standard(after)))
    return null;
  const [, day = '', month = '', year] = short;
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return null;
  if (after === 'km' || after === 'm' || after === 'poeng') return null;
  const full = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  return nearest(full, Number(month), Number(day), today);
}

/** The day in the given year, else in the year that brings it closest to the day of receipt. */
function nearest(year: number | null, month: number, day: number, today: Today): number {
  if (year !== null) return dayNumber(year, month, day);
  const candidates = [-1, 0, 1].map((shift) => dayNumber(today.year + shift, month, day));
  return candidates.reduce((best, one) =>
    Math.abs(one - today.number) < Math.abs(best - today.number) ? one : best,
  );
}
