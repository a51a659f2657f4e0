import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { newDataFolder, startPortal } from '../browser/support/portal.ts';
import { chromiumPath } from '../browser-path.ts';
import { type Figures, FiguresSchema } from './portal/figures.ts';
import { report } from './portal/report.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'portal-peers');
/** What a resident reads, and the first page of the self-referral. */
const pages = [
  '',
  'find',
  'prices',
  'waiting-times',
  'groups',
  'priority',
  'rights',
  'aids',
  'privacy',
  'refer',
];

/** No aim rests on how they are where the browser is held back, so fewer rounds do. */
const mostHeldBack = 3;

/**
 * Lighthouse of the portal's pages beside other design systems, in turns: `npm run bench -- portal
 * [ROUNDS] [PAGE...]`.
 */
export async function run([rounds = '5', ...chosen]: readonly string[]): Promise<void> {
  install();
  spawnSync(
    join(root, 'node_modules/.bin/vite'),
    ['build', '--mode', 'portal', '--logLevel', 'error'],
    {
      cwd: root,
    },
  );
  const data = newDataFolder();
  const portal = await startPortal(data.folder);
  try {
    const wanted = chosen.length === 0 ? pages : chosen;
    const own = wanted.map((page) => `${portal.address}/nb/lier/${page}`);
    report(await measure(Number(rounds), own));
  } finally {
    await portal.stop();
    data.remove();
  }
}

async function measure(rounds: number, own: readonly string[]): Promise<Figures[]> {
  const browser = chromiumPath();
  if (browser === undefined) throw new Error('Lighthouse needs an installed Chromium');
  const heldBack = Math.min(rounds, mostHeldBack);
  const given = [rounds, heldBack, browser, ...own].map(String);
  const child = spawn(process.execPath, ['measure.mjs', ...given], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const all: Figures[] = [];
  for await (const line of createInterface(child.stdout)) {
    const figures = v.safeParse(v.pipe(v.string(), v.parseJson(), FiguresSchema), line);
    if (!figures.success) continue;
    all.push(figures.output);
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  if ((await ended) !== 0) throw new Error('Not all pages could be measured');
  return all;
}

function install(): void {
  const installed = join(folder, 'node_modules/.package-lock.json');
  const locked = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  console.log('Installing Lighthouse and the other design systems ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The peers could not be installed in ${folder}`);
}
