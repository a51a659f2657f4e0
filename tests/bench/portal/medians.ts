import type { Figures } from './figures.ts';

/** One row a page, each figure the median of its rounds. */
export function medians(all: readonly Figures[]): Figures[] {
  return [...new Set(all.map(({ address }) => address))].map((address) => {
    const rounds = all.filter((one) => one.address === address);
    const of = (name: Exclude<keyof Figures, 'address' | 'failing'>) =>
      middle(rounds.map((round) => round[name]));
    return {
      address,
      performance: of('performance'),
      accessibility: of('accessibility'),
      practices: of('practices'),
      seo: of('seo'),
      fcp: of('fcp'),
      lcp: of('lcp'),
      tbt: of('tbt'),
      cls: of('cls'),
      bytes: of('bytes'),
      failing: [...new Set(rounds.flatMap(({ failing }) => failing))],
    };
  });
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
