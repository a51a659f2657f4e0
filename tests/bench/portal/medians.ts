import * as v from 'valibot';
import { type Figures, NumbersSchema } from './figures.ts';

/** One row a page, each figure the median of its rounds. */
export function medians(all: readonly Figures[]): Figures[] {
  return [...new Set(all.map(({ name }) => name))].flatMap((name) => {
    const rounds = all.filter((one) => one.name === name);
    const [first] = rounds;
    if (first === undefined) return [];
    const numbers = v.keyof(NumbersSchema).options.map((key) => {
      return [key, middle(rounds.map((round) => round[key]))];
    });
    return {
      ...first,
      ...v.parse(NumbersSchema, Object.fromEntries(numbers)),
      failing: [...new Set(rounds.flatMap(({ failing }) => failing))],
    };
  });
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
