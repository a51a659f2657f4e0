import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const debians = '/usr/lib/postgresql';

/**
 * Sees to it that the tests can start a PostgreSQL of their own: installs Debian's package where
 * none is there and this user may. In CI there must be one; elsewhere the tests then run its
 * dialect on PGlite, and say so.
 */
export function findPostgres() {
  if (isInstalled()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Installing Debian's PostgreSQL for the tests ...");
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], quiet);
  }
  if (isInstalled() || !process.env.CI) return;
  console.error('No PostgreSQL is installed, and none could be. In CI the tests need one.');
  process.exit(1);
}

/** The same places as `tests/postgres/start-postgres.ts` looks in. */
function isInstalled() {
  const versions = existsSync(debians) ? readdirSync(debians) : [];
  const named = process.env.POSTGRES_PROGRAMS;
  return [
    ...(named ? [named] : []),
    ...versions.map((version) => join(debians, version, 'bin')),
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ].some((folder) => existsSync(join(folder, 'initdb')));
}
