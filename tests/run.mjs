// `npm test`: installs what the tests need, runs every check, and adds up all runners in one line.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../portal/install.mjs';
import { findAge } from './find-age.mjs';
import { findBrowser } from './find-browser.mjs';
import { findPostgres } from './find-postgres.mjs';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const bin = (name) => join(root, 'node_modules', '.bin', name);

installPackages(root);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

findAge();
const env = { ...process.env, CHROMIUM_PATH: await findBrowser(root) };
findPostgres();

const counts = [
  check('types', bin('tsc'), ['--noEmit']),
  check('lint', bin('biome'), ['check', '--error-on-warnings']),
  runner('unit', bin('vitest'), ['run', '-c', 'tests/vitest.config.ts'], vitestCounts),
  // the extension writes a folder beside its sources: what is built of them comes after
  ...['portal', 'chrome', 'firefox', 'journal'].map((mode) =>
    check(`build ${mode}`, bin('vite'), ['build', '--mode', mode, '--logLevel', 'warn']),
  ),
  runner(
    'browser',
    bin('playwright'),
    ['test', '-c', 'tests/playwright.config.ts'],
    playwrightCounts,
  ),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log('');
for (const { name, ...count } of counts) {
  console.log(
    `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${count.passed} of ${count.passed + count.failed}`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** A tool that only says yes or no counts as one. */
function check(name, command, args) {
  const ok = run(name, command, args) === 0;
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A test runner counts by its own report; one that leaves none, or fails outside a test, has failed. */
function runner(name, command, args, countsOf) {
  const status = run(name, command, args);
  const report = join(results, `${name}.json`);
  if (!existsSync(report)) return { name, passed: 0, failed: 1 };
  const count = countsOf(JSON.parse(readFileSync(report, 'utf8')));
  const failed = status === 0 ? count.failed : Math.max(1, count.failed);
  return { name, passed: count.passed, failed: count.passed + failed === 0 ? 1 : failed };
}

function vitestCounts(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function run(name, command, args) {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1;
}
