// `npm run lint:firefox`: builds the extension for Firefox, and has Mozilla's own tool look at it.
// Installs the tool the first time. Fails where it finds an error; its warnings are shown.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const root = join(here, '../..');
const run = (command, args, cwd) => spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1;

if (!existsSync(join(here, 'node_modules'))) {
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], here) !== 0)
    process.exit(1);
}
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const built = [vite, 'build', '--mode', 'firefox', '--logLevel', 'warn'];
if (run(process.execPath, built, root) !== 0) process.exit(1);
const webExt = join(here, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
const lint = [
  webExt,
  'lint',
  '--source-dir',
  join(root, 'dist', 'firefox'),
  '--no-config-discovery',
];
process.exitCode = run(process.execPath, lint, root);
