import { plain } from './plain.ts';
import words from './words.json' with { type: 'json' };

export type AgeAnswer = { years: number } | { problem: 'empty' | 'deceased' | 'unreadable' };

/**
 * An age as journals write it, in whole years: `87`, `(87)`, `087Y`, `87 år`, `77y 7m 3d`,
 * `14 m` (months: one year), `20 d`. A bare number is years.
 */
export function parseAge(text: string): AgeAnswer {
  const line = plain(text)
    .toLowerCase()
    .replace(/^\((.*)\)$/, '$1')
    .replace(/ og | and |,/g, ' ')
    .trim();
  if (line === '' || /^[-–—?]+$/.test(line)) return { problem: 'empty' };
  if (words.deceased.includes(line)) return { problem: 'deceased' };
  if (/^\d{1,3}$/.test(line)) return within(Number(line));
  if (!/^(\d{1,4}\s?[^\s\d.]+\.?\s?)+$/.test(line)) return { problem: 'unreadable' };
  let years = 0;
  let last = -1;
  for (const [, amount, unit = ''] of line.matchAll(/(\d{1,4})\s?([^\s\d.]+\.?)/g)) {
    const size = sizes.findIndex(({ names }) => names.includes(unit));
    const found = sizes[size];
    // each unit once, from large to small
    if (found === undefined || size <= last) return { problem: 'unreadable' };
    years += Number(amount) * found.years;
    last = size;
  }
  return within(Math.floor(years + 1e-9));
}

const sizes: { names: readonly string[]; years: number }[] = [
  { names: words.units.years, years: 1 },
  { names: words.units.months, years: 1 / 12 },
  { names: words.units.weeks, years: 7 / 365.25 },
  { names: words.units.days, years: 1 / 365.25 },
];

function within(years: number): AgeAnswer {
  return years <= 130 ? { years } : { problem: 'unreadable' };
}
