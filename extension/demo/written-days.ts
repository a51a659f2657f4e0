import { Temporal } from 'temporal-polyfill';
import {
  monthNames,
  monthNumber,
  type TextLanguage,
  weekdayIndex,
  weekdayNames,
} from './day-names.ts';

/** How one text is moved: by how many days, near which day, and in which language it is. */
export type Move = { days: number; near: Temporal.PlainDate; language: TextLanguage };

/** One way to write a day: how it is recognised, and how it reads after the move. */
type WayOfWriting = { pattern: string; moved: (parts: readonly string[], move: Move) => string };

const month =
  '(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|(?:jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|des)\\.)';
// "may" and "march" are also words
const bareMonth =
  '(januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|January|February|April|June|July|August|September|October|November|December)';
const weekday = `(${[...new Set(Object.values(weekdayNames).flat())].join('|')})`;

/** The longer ways first: `02.12.25` is not `02.12`. */
export const waysOfWriting: readonly WayOfWriting[] = [
  {
    pattern: '(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)',
    moved: ([year, number, day], move) =>
      shifted(move, Number(day), Number(number), year).toString(),
  },
  {
    pattern: '(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})(?!\\d)',
    moved([day, number, year = ''], move) {
      const date = shifted(move, Number(day), Number(number), year.padStart(4, '20'));
      return `${two(date.day)}.${two(date.month)}.${String(date.year).slice(-year.length)}`;
    },
  },
  {
    pattern: `(\\d{1,2})\\.(\\s?[-–]\\s?)(\\d{1,2})\\.\\s${month}`,
    moved([first, dash, last, name = ''], move) {
      const from = shifted(move, Number(first), monthNumber(name));
      const to = shifted(move, Number(last), monthNumber(name));
      const end = `${to.day}. ${named(to, name, move)}`;
      if (from.month === to.month) return `${from.day}.${dash}${end}`;
      return `${from.day}. ${named(from, name, move)} – ${end}`;
    },
  },
  {
    pattern: `(\\d{1,2})\\.\\s${month}(?:\\s(\\d{4}))?`,
    moved([day, name = '', year], move) {
      const date = shifted(move, Number(day), monthNumber(name), year);
      return `${date.day}. ${named(date, name, move)}${year ? ` ${date.year}` : ''}`;
    },
  },
  {
    pattern: '(\\d{1,2})(/|\\.(?=0[1-9]|1[0-2]))(\\d{1,2})(?![\\d/%,])',
    moved([day = '', sign = '', number = ''], move) {
      const date = shifted(move, Number(day), Number(number));
      const width = sign === '.' || day.startsWith('0') || number.startsWith('0') ? 2 : 1;
      return `${two(date.day, width)}${sign}${two(date.month, width)}`;
    },
  },
  {
    pattern: `${weekday}(?![\\p{Ll}])`,
    moved([name = ''], { days, language }) {
      const index = (((weekdayIndex(name) + days) % 7) + 7) % 7;
      return weekdayNames[language][index] ?? name;
    },
  },
  {
    pattern: `${bareMonth}(?:\\s(\\d{4}))?(?![\\p{Ll}])`,
    moved([name = '', year], move) {
      const date = shifted(move, 15, monthNumber(name), year);
      return `${named(date, name, move)}${year ? ` ${date.year}` : ''}`;
    },
  },
];

/** The day after the move. Without a year, the year that brings it nearest; throws for no day. */
function shifted(move: Move, day: number, month: number, year?: string): Temporal.PlainDate {
  const years = year ? [Number(year)] : [-1, 0, 1].map((more) => move.near.year + more);
  const dates = years.flatMap((one) => {
    const inMonth = month >= 1 && month <= 12 && new Temporal.PlainYearMonth(one, month);
    return inMonth && day >= 1 && day <= inMonth.daysInMonth ? [inMonth.toPlainDate({ day })] : [];
  });
  const away = (date: Temporal.PlainDate) => Math.abs(move.near.until(date).days);
  const nearest = dates.sort((a, b) => away(a) - away(b))[0];
  if (nearest === undefined) throw new RangeError('Not a day');
  return nearest.add({ days: move.days });
}

/** The month as the text writes it: in full, or three letters and a stop. */
function named(date: Temporal.PlainDate, like: string, { language }: Move): string {
  const name = monthNames[language][date.month - 1] ?? '';
  return like.endsWith('.') ? `${name.slice(0, 3)}.` : name;
}

function two(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
