import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newDataFolder } from './support/portal.ts';

test.describe.configure({ timeout: 120_000 });
test.skip(process.platform === 'win32', 'signals');

const root = join(import.meta.dirname, '../..');
const firstPort = 4800;

let data: ReturnType<typeof newDataFolder>;
test.beforeEach(() => {
  data = newDataFolder();
});
test.afterEach(() => data.remove());

test('says where everything is, in order, and stops cleanly', async () => {
  const first = await start(data.folder);
  expect(first.said.slice(first.said.indexOf('The portal'))).toMatch(
    /^The portal: +http:\/\/127\.0\.0\.1:\d+\/\nThe demonstration journal: +http:\/\/127\.0\.0\.1:\d+\/\nThe extension, to load unpacked: +\/.+\/dist\/chrome\nRules are signed with the key: +[0-9a-f]{4}(?:-[0-9a-f]{4}){4}\nTo sign in, .+\n(?: +(?:administrator|intake|clinic) +http:\/\/localhost:\d+\/nb\/lier\/sign-in\/invitation\/\S+\n){3}Stop with Ctrl-C\.\n$/,
  );
  const [portal, journal] = first.addresses;
  expect((await fetch(`${portal}nb/lier/`)).status).toBe(200);
  expect((await fetch(`${journal}`)).status).toBe(200);
  expect(readdirSync(data.folder)).toContain('intake-lier.json');
  const keys = await (await fetch(`${portal}api/v1/lier/intake-keys`)).json();
  expect(await first.end('SIGINT')).toBe(0);
  await expect(fetch(`${portal}`)).rejects.toThrow();
  await expect(fetch(`${journal}`)).rejects.toThrow();

  const second = await start(data.folder);
  const again = await fetch(`${second.addresses[0]}api/v1/lier/intake-keys`);
  expect(await again.json()).toEqual(keys);
  expect(await second.end('SIGTERM')).toBe(0);
});

test('a second one beside it takes the next free ports', async () => {
  const other = newDataFolder();
  const first = await start(data.folder);
  const second = await start(other.folder);
  expect(new Set([...first.addresses, ...second.addresses]).size).toBe(4);
  expect(await second.end('SIGTERM')).toBe(0);
  expect(await first.end('SIGTERM')).toBe(0);
  other.remove();
});

test('ends with 1 and a reason when one of the two has died, and takes the other along', async () => {
  const started = await start(data.folder);
  const [portal, journal] = started.addresses;
  const pids = execFileSync('pgrep', ['-P', String(started.process.pid)], { encoding: 'utf8' });
  process.kill(Number(pids.trim().split('\n')[0]), 'SIGKILL');
  expect(await started.ended).toBe(1);
  expect(started.failure()).toContain('The portal has stopped');
  await expect(fetch(`${portal}`)).rejects.toThrow();
  await expect(fetch(`${journal}`)).rejects.toThrow();
});

type Started = {
  process: ChildProcess;
  said: string;
  addresses: string[];
  ended: Promise<number | null>;
  failure(): string;
  end(signal: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
};

/** What `npm start` runs, with data and ports of the test's own. */
async function start(dataFolder: string): Promise<Started> {
  const child = spawn(process.execPath, [join(root, 'portal/start.mjs')], {
    env: { ...process.env, PORT: String(firstPort), INNGANG_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { said: '', failed: '' };
  child.stderr.on('data', (chunk) => {
    output.failed += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await Promise.race([
    new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        output.said += String(chunk);
        if (output.said.includes('Ctrl-C')) resolve();
      });
    }),
    ended.then(() => {
      throw new Error(`Ended before it was ready: ${output.said}${output.failed}`);
    }),
  ]);
  return {
    process: child,
    said: output.said,
    addresses: [...output.said.matchAll(/http:\/\/127\S+/g)].map(([address]) => address),
    ended,
    failure: () => output.failed,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
