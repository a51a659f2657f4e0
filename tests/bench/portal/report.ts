import { against, aims } from './aims.ts';
import type { Figures } from './figures.ts';
import { medians } from './medians.ts';

/**
 * Prints the medians of all pages, how they are by either way of slowing, what they weigh, and what is
 * asked of those of the portal. Sets the exit code where it falls short.
 */
export function report(all: readonly Figures[]): void {
  const reckoned = all.filter(({ mode }) => mode === 'simulate');
  const heldBack = all.filter(({ mode }) => mode === 'devtools');
  const simulated = medians(reckoned);
  const devtools = medians(heldBack);
  console.log(`
Lighthouse for mobile, medians: ${roundsOf(reckoned)} rounds by a slow line that is reckoned (simulate), and
${roundsOf(heldBack)} where the browser is held back to it (devtools)
${cells('', 19)}${cells('simulate', 33)}${cells('devtools', 25)}
${name('page')} perf a11y best  seo${times}    CLS${times}`);
  for (const one of simulated) {
    const beside = devtools.find((other) => other.name === one.name);
    console.log(
      name(one.name) +
        [one.performance, one.accessibility, one.practices, one.seo]
          .map((value) => cells(value, 5))
          .join('') +
        timesOf(one) +
        cells(one.cls.toFixed(3), 7) +
        (beside === undefined ? '' : timesOf(beside)),
    );
  }
  console.log(`
Weight of the first visit, kB by gzip with headers; what stands in the page itself is of its HTML
${name('page')}${weights}`);
  for (const one of simulated) {
    const parts = [one.html, one.styles, one.scripts, one.fonts];
    const other = one.bytes - parts.reduce((sum, bytes) => sum + bytes, 0);
    console.log(
      name(one.name) +
        [...parts, other, one.bytes].map((bytes) => cells((bytes / 1000).toFixed(1), 8)).join(''),
    );
  }
  console.log(`\nAims: ${aims}\n${name('page')}  LCP ms    most`);
  for (const one of simulated.filter(({ isOwn }) => isOwn)) {
    const { most, wrong } = against(one, simulated);
    const end = wrong.length === 0 ? 'met' : `NOT MET: ${wrong.join('; ')}`;
    console.log(`${name(one.name)}${rounded(one.lcp)}${rounded(most)}  ${end}`);
    if (wrong.length > 0) process.exitCode = 1;
  }
}

const times = '  FCP ms  LCP ms  TBT ms';
const weights = '    HTML     CSS      JS   fonts   other   total';

/** How often each page was measured. */
function roundsOf(all: readonly Figures[]): number {
  return all.filter(({ name }) => name === all[0]?.name).length;
}

function timesOf(one: Figures): string {
  return [one.fcp, one.lcp, one.tbt].map(rounded).join('');
}

function rounded(value: number): string {
  return cells(Math.round(value), 8);
}

function name(text: string): string {
  return text.padEnd(39);
}

function cells(value: string | number, width: number): string {
  return String(value).padStart(width);
}
