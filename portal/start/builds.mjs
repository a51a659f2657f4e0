import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What each build is made of, and the file that tells when it was last made. */
const builds = [
  { mode: 'portal', from: ['portal'], made: 'dist/portal/main.js' },
  { mode: 'journal', from: ['extension'], made: 'dist/journal/server.js' },
  { mode: 'chrome', from: ['extension'], made: 'dist/chrome/manifest.json' },
];
const fromAll = ['shared', 'locales', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Builds what is missing or older than what it is made of. */
export async function buildWhatIsStale(root) {
  const stale = builds.filter(({ from, made }) => {
    const path = join(root, made);
    if (!existsSync(path)) return true;
    const newest = Math.max(...[...from, ...fromAll].map((place) => changed(join(root, place))));
    return newest > statSync(path).mtimeMs;
  });
  if (stale.length === 0) return;
  console.log(`Building ${stale.map(({ mode }) => mode).join(', ')} ...`);
  await Promise.all(stale.map(({ mode }) => build(root, mode)));
}

/** When anything in a place last changed. A folder changes when a file in it comes or goes. */
function changed(place) {
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(place, { withFileTypes: true })
    // tests are in no build, and the extension's build writes `public` itself
    .filter(({ name }) => !/\.test\.tsx?$/.test(name) && name !== 'public')
    .map(({ name }) => changed(join(place, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

/** Runs one build; what it has to say is shown only where it fails. */
async function build(root, mode) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'warn'];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root });
  } catch ({ stdout, stderr }) {
    throw new Error(`${stdout}${stderr}\nThe ${mode} could not be built; the reason stands above.`);
  }
}
