import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveHostPages } from '../browser/support/host-pages.ts';
import { type Extension, launchExtension } from '../browser/support/launch-extension.ts';
import { changeOneRow } from './overlay/change-one-row.ts';
import { memoryAfter } from './overlay/memory-after.ts';
import { type Opening, openings } from './overlay/openings.ts';
import { reactHost } from './overlay/react-host.ts';

const root = join(import.meta.dirname, '../..');
const counts = [100, 1000, 10_000];
const hosts = ['scroll.html', 'react.html'];

/**
 * What the overlay costs the page that it is laid over, with two hosts as the measure. Named parts are
 * run alone: a host's page, `change` or `memory`, and numbers of rows.
 */
export async function run(args: readonly string[]): Promise<void> {
  const named = args.filter((arg) => !/^\d+$/.test(arg));
  const asked = (part: string) => named.length === 0 || named.includes(part);
  const lengths = counts.filter((count) => args.includes(String(count)));
  const wanted = lengths.length === 0 ? counts : lengths;
  const vite = join(root, 'node_modules/.bin/vite');
  spawnSync(vite, ['build', '--mode', 'chrome', '--logLevel', 'error'], { cwd: root });
  const scripts = ['overlay', 'page'].map((name) => `dist/chrome/overlay/${name}.iife.js`);
  const sizes = scripts.map(
    (file) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length,
  );
  aim(
    'scripts laid into a page, bytes of gzip',
    sizes.reduce((sum, size) => sum + size),
    60_000,
  );
  const pages = await serveHostPages(await reactHost());
  const extension = await launchExtension({ locale: 'nb-NO', timezoneId: 'Europe/Oslo' });
  try {
    for (const host of hosts.filter(asked)) {
      await measureHost(extension, `${pages.origin}/${host}`, wanted);
    }
    if (asked('change')) await measureChange(extension, pages.origin, wanted);
    if (asked('memory')) await measureMemory(extension, pages.origin);
  } finally {
    await extension.close();
    pages.stop();
  }
}

async function measureHost(
  extension: Extension,
  address: string,
  lengths: readonly number[],
): Promise<void> {
  console.log(`\n${new URL(address).pathname}`);
  const all = await openings(extension, address, lengths);
  for (const { count, alone, hinted, seen } of all) {
    const ours = hinted.script - alone.script;
    const after = seen.map((one) => one.hinted - one.painted);
    console.log(`${count} rows, ${seen[0]?.pills} within the window`);
    aim('  the last of their hints, ms after the rows were on the screen', median(after), 100);
    aim('  longest task after that, ms', Math.max(0, ...seen.flatMap((one) => one.longTasks)), 50);
    console.log(`  scripts: host ${ms(alone.script)}, with hints ${ms(hinted.script)} (CPU ms)`);
    aim('  ours in per cent of the host', (100 * ours) / alone.script, 10);
  }
  linear(all);
}

function linear(all: readonly Opening[]): void {
  const [some, many] = [1000, 10_000].map((wanted) => all.find(({ count }) => count === wanted));
  if (some === undefined || many === undefined) return;
  const each = ({ alone, hinted, count }: Opening) => (hinted.whole - alone.whole) / count;
  aim('ten times the rows: times the whole cost of a row', each(many) / each(some), 1.2);
}

async function measureChange(
  extension: Extension,
  origin: string,
  lengths: readonly number[],
): Promise<void> {
  console.log('\nOne changed row');
  await extension.grant([origin]);
  const costs = new Map<number, number>();
  for (const count of lengths) {
    costs.set(count, await changeOneRow(extension, `${origin}/scroll.html?count=${count}`));
    console.log(`  of ${count}: ${ms(costs.get(count) ?? 0)} CPU ms of script`);
  }
  const [few, many] = [costs.get(100), costs.get(10_000)];
  if (few === undefined || many === undefined) return;
  aim('  of 10,000 in times of one of 100', many / few, 1.5);
}

async function measureMemory(extension: Extension, origin: string): Promise<void> {
  console.log('\nMemory');
  const { before, during, after } = await memoryAfter(
    extension,
    `${origin}/scroll.html?count=1000`,
  );
  console.log(`  before ${kB(before)}, with hints ${kB(during)}, turned off ${kB(after)} kB`);
  aim('  kept after turning off, kB', (after - before) / 1000, 500);
}

function aim(what: string, value: number, most: number): void {
  const isMet = value <= most;
  const said = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1);
  console.log(`${what.padEnd(66)} ${said.padStart(8)}  aim ${most}: ${isMet ? 'met' : 'NOT MET'}`);
  if (!isMet) process.exitCode = 1;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return value.toFixed(1);
}

function kB(bytes: number): string {
  return Math.round(bytes / 1000).toLocaleString('en');
}
