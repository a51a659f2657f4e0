// `npm run mutation`: how many changes to the rules the tests notice. Installs its tool the first time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const run = (command, args, cwd) => spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;

if (!existsSync(join(here, 'node_modules'))) {
  if (run('npm', ['ci', '--no-audit', '--no-fund'], here) !== 0) process.exit(1);
}
const stryker = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const config = 'tests/mutation/stryker.config.json';
process.exitCode = run(
  process.execPath,
  [stryker, 'run', config, ...process.argv.slice(2)],
  join(here, '../..'),
);
