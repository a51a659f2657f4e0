import type { Figures } from './figures.ts';

/** How much later than the limit page the largest part of a reading page may come. */
const mostOfLimit = 1.3;

/** Prints all pages and what is asked of those of the portal. Sets the exit code where it falls short. */
export function report(all: readonly Figures[]): void {
  console.log(
    'page                                  perf a11y best  seo   FCP ms  LCP ms  TBT ms    CLS      kB',
  );
  for (const one of all) console.log(row(one));
  const limit = named(all, '/limit');
  const nhs = named(all, '/nhsuk');
  for (const one of all.filter(({ address }) => new URL(address).pathname.startsWith('/nb/'))) {
    const most = one.address.endsWith('/refer') ? nhs.lcp : mostOfLimit * limit.lcp;
    const wrong = [
      ...(one.lcp > most ? [`LCP ${Math.round(one.lcp)} of at most ${Math.round(most)} ms`] : []),
      ...(one.performance < 99 ? ['performance below 99'] : []),
      ...(one.accessibility < 100 || one.practices < 100 || one.seo < 100
        ? [`not 100: ${one.failing.join(', ')}`]
        : []),
      ...(one.cls > 0 ? ['CLS'] : []),
    ];
    const { pathname } = new URL(one.address);
    console.log(
      `${pathname.padEnd(36)} ${wrong.length === 0 ? 'met' : `NOT MET: ${wrong.join('; ')}`}`,
    );
    if (wrong.length > 0) process.exitCode = 1;
  }
}

function named(all: readonly Figures[], path: string): Figures {
  const found = all.find(({ address }) => new URL(address).pathname === path);
  if (found === undefined) throw new Error(`${path} was not measured`);
  return found;
}

function row(one: Figures): string {
  const cells = [one.performance, one.accessibility, one.practices, one.seo];
  return [
    new URL(one.address).pathname.padEnd(36),
    ...cells.map((value) => String(value).padStart(4)),
    ...[one.fcp, one.lcp, one.tbt].map((value) => String(Math.round(value)).padStart(7)),
    one.cls.toFixed(3).padStart(6),
    (one.bytes / 1000).toFixed(1).padStart(7),
  ].join(' ');
}
