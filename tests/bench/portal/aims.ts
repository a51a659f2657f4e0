import type { Figures } from './figures.ts';

/** How much later than the limit page the largest part of a reading page may come. */
const mostOfLimit = 1.3;

/** What the portal's pages are asked, in words. */
export const aims = `LCP at most ${mostOfLimit} times that of the limit page, of the self-referral at most that of NHS Frontend's
form; performance at least 99, the other scores 100, CLS 0`;

/** How a page of the portal stands to what is asked of it: its figure and the most, and all that is wrong. */
export function against(one: Figures, all: readonly Figures[]): { most: number; wrong: string[] } {
  const most = one.name.endsWith('/refer')
    ? lcpOf('NHS Frontend', all)
    : mostOfLimit * lcpOf('limit', all);
  const wrong = [
    ...(one.lcp > most ? ['LCP'] : []),
    ...(one.performance < 99 ? ['performance'] : []),
    ...(one.accessibility < 100 || one.practices < 100 || one.seo < 100
      ? [`not 100: ${one.failing.join(', ')}`]
      : []),
    ...(one.cls > 0 ? ['CLS'] : []),
  ];
  return { most, wrong };
}

function lcpOf(start: string, all: readonly Figures[]): number {
  const found = all.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`${start} was not measured`);
  return found.lcp;
}
