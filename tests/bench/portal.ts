import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { newDataFolder, startPortal } from '../browser/support/portal.ts';
import { chromiumPath } from '../browser-path.ts';
import { type Figures, FiguresSchema } from './portal/figures.ts';
import { medians } from './portal/medians.ts';
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

/** Lighthouse of the portal's pages beside other design systems: `npm run bench -- portal [ROUNDS] [PAGE...]`. */
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
    report(medians(await measure(rounds, own)));
  } finally {
    await portal.stop();
    data.remove();
  }
}

async function measure(rounds: string, own: readonly string[]): Promise<Figures[]> {
  const browser = chromiumPath();
  if (browser === undefined) throw new Error('Lighthouse needs an installed Chromium');
  const child = spawn(process.execPath, ['measure.mjs', rounds, browser, ...own], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const all: Figures[] = [];
  for await (const line of createInterface(child.stdout)) {
    const figures = v.safeParse(v.pipe(v.string(), v.parseJson(), FiguresSchema), line);
    if (!figures.success) continue;
    all.push(figures.output);
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  return all;
}

function install(): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log('Installing Lighthouse and the other design systems ...');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The peers could not be installed in ${folder}`);
}
