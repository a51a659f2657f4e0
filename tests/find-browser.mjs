import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

const installedNames = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the tests: the one that CHROMIUM_PATH names, else an installed one, else
 * Playwright's own (fetched if need be), else Debian's package where this user may install it.
 * Ends the run with a clear message where none can be had.
 */
export async function findBrowser(root) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    return isExecutable(named)
      ? named
      : giveUp(`CHROMIUM_PATH=${named} is not an executable file.`);
  }
  return installed() ?? (await playwrightsOwn(root)) ?? debians() ?? giveUp(advice);
}

const advice =
  'No Chromium was found, and none could be installed. Install Chromium (on Debian: ' +
  '`apt-get install chromium`), or set CHROMIUM_PATH to one, and run `npm test` again.';

function installed() {
  return installedNames.find(isExecutable);
}

async function playwrightsOwn(root) {
  const { chromium } = await import('@playwright/test');
  if (isExecutable(chromium.executablePath())) return chromium.executablePath();
  console.log('Fetching a browser for the tests ...');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  });
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function debians() {
  if (process.getuid?.() !== 0 || !isExecutable('/usr/bin/apt-get')) return undefined;
  console.log("Installing Debian's chromium for the tests ...");
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  return installed();
}

function giveUp(message) {
  console.error(message);
  process.exit(1);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
