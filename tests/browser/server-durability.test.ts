import { readdirSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  type Acknowledgement,
  AcknowledgementSchema,
  InboxSchema,
  IntakeKeysSchema,
  MunicipalityIdSchema,
} from '@shared/model';
import * as v from 'valibot';
import { canMount, fullDisk } from '../load/full-disk.ts';
import { killRounds } from '../load/kill-rounds.ts';
import { postgresPrograms, startPostgres } from '../postgres/start-postgres.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';

const lier = v.parse(MunicipalityIdSchema, 'lier');
// each starts the portal several times
test.describe.configure({ timeout: 120_000 });

const rounds = 3;
const programs = postgresPrograms();

let data: ReturnType<typeof newDataFolder>;
test.beforeEach(() => {
  data = newDataFolder();
});
test.afterEach(() => data.remove());

test('a referral outlives a server that is killed right after the receipt', async () => {
  const receipts: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const portal = await startPortal(data.folder);
    const { receipt } = await send(portal, newReferral());
    await portal.kill();
    receipts.push(receipt);
  }
  const portal = await startPortal(data.folder);
  for (const receipt of receipts) {
    const answer = await post(portal, 'status', { receipt });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'received' });
  }
  expect(await inbox(portal)).toHaveLength(rounds);
  await portal.stop();
});

test('sending again after a kill gives the receipt that was given before', async () => {
  const referral = newReferral();
  const before = await startPortal(data.folder);
  const first = await send(before, referral);
  await before.kill();
  const after = await startPortal(data.folder);
  expect(await send(after, referral)).toEqual(first);
  expect(await inbox(after)).toHaveLength(1);
  await after.stop();
});

for (const database of ['sqlite', 'postgres'] as const) {
  test(`whatever ${database} acknowledged under load is there once, whatever was killed`, async () => {
    test.skip(database === 'postgres' && programs === undefined, 'PostgreSQL is not installed');
    test.setTimeout(180_000);
    // `npm run load -- kill` does hundreds of rounds
    expect(await killRounds({ rounds: 5, database })).toMatchObject({
      rounds: 5,
      lost: 0,
      doubled: 0,
      changedReceipts: 0,
      wrongAnswers: [],
      failedStarts: [],
    });
  });
}

test('a full disk is answered with 507, loses nothing, and takes more when there is room', async () => {
  test.skip(!canMount(), 'only root can make a small disk');
  test.setTimeout(180_000);
  const report = await fullDisk('sqlite');
  expect(report).toMatchObject({ lost: 0, isTakenAgain: true });
  expect(Object.keys(report.refusals)).toEqual(['507 storage.full']);
});

test('of several that start at once on one file, one comes up, and the others say why', async () => {
  const starts = await Promise.allSettled(
    Array.from({ length: 3 }, () => startPortal(data.folder)),
  );
  const up = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const refused = starts.flatMap((start) => (start.status === 'rejected' ? [start.reason] : []));
  expect(up).toHaveLength(1);
  expect(refused.map(String)).toEqual(
    Array(2).fill(
      expect.stringMatching(/Another Inngang server has .*; for several, set DATABASE_URL/),
    ),
  );
  expect(await Promise.all(up.map((portal) => portal.stop()))).toEqual([0]);
});

test('production on SQLite is refused in one line that says why', async () => {
  await expect(startPortal(data.folder, 0, { NODE_ENV: 'production' })).rejects.toThrow(
    /DATABASE_URL: production needs PostgreSQL/,
  );
});

test('several that start at once on one empty PostgreSQL all come up, with one content', async () => {
  test.skip(programs === undefined, 'PostgreSQL is not installed');
  test.setTimeout(120_000);
  const postgres = await startPostgres(programs ?? '');
  try {
    const more = { DATABASE_URL: await postgres.newDatabase() };
    const portals = await Promise.all(
      Array.from({ length: 4 }, () => startPortal(data.folder, 0, more)),
    );
    for (const portal of portals) {
      expect((await fetch(`${portal.address}/nb/lier/`)).status).toBe(200);
      const referral = newReferral();
      const receipts = await Promise.all(portals.map((each) => send(each, referral)));
      expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(1);
    }
    const codes = await Promise.all(portals.map((portal) => portal.stop()));
    expect(codes).toEqual([0, 0, 0, 0]);
  } finally {
    await postgres.remove();
  }
});

test('a second start keeps the data, the keys and the device, at another address too', async () => {
  const first = await startPortal(data.folder);
  const device = first.deviceFile(lier);
  const keys = await intakeKeys(first);
  await send(first, newReferral());
  expect(await first.stop()).toBe(0);
  const second = await startPortal(data.folder);
  expect(second.deviceFile(lier)).toEqual({ ...device, portal: second.address });
  expect(await intakeKeys(second)).toEqual(keys);
  expect(await inbox(second)).toHaveLength(1);
  await second.stop();
});

test('what lies in the data folder is for its owner alone', async () => {
  test.skip(process.platform === 'win32');
  const portal = await startPortal(data.folder);
  const names = readdirSync(data.folder);
  expect(names).toEqual(expect.arrayContaining(['inngang.db', 'intake-lier.json']));
  for (const name of names) {
    expect(statSync(join(data.folder, name)).mode & 0o777, name).toBe(0o600);
  }
  await portal.stop();
});

test('a body of 5 MB gets its answer over a real line', async () => {
  const portal = await startPortal(data.folder);
  const body = 'x'.repeat(5_000_000);
  const answer = await fetch(`${portal.address}/api/v1/lier/referrals`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'body.too-large' });
  const chunked = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(
      `${portal.address}/api/v1/lier/referrals`,
      { method: 'POST', headers: { 'Content-Type': 'application/json' } },
      (response) => resolve(response.statusCode),
    );
    sending.on('error', reject);
    for (let at = 0; at < 50; at += 1) sending.write(body.slice(0, 100_000));
    sending.end();
  });
  expect(chunked).toBe(413);
  await portal.stop();
});

test('a setting that is wrong, or a port that is taken, is said in one line', async () => {
  const taken = await startPortal(data.folder);
  const { port } = new URL(taken.address);
  await expect(startPortal(data.folder, Number(port))).rejects.toThrow(/EADDRINUSE/);
  await expect(startPortal(data.folder, 99_999)).rejects.toThrow(/settings: PORT: .*\n$/);
  await taken.stop();
});

test('what is no HTTP, or a wrong one, never ends the server', async () => {
  const portal = await startPortal(data.folder);
  const { port } = new URL(portal.address);
  for (const raw of [
    'nonsense\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a b\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET http://[::1/ HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /%00%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n',
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    'POST /api/v1/lier/status HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    'POST /api/v1/lier/status HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n{',
  ]) {
    const status = await rawStatus(Number(port), raw);
    expect(status === undefined || status < 500, raw.slice(0, 60)).toBe(true);
  }
  expect((await fetch(`${portal.address}/healthz`)).status).toBe(200);
  expect(await portal.stop()).toBe(0);
});

function newReferral() {
  const sealed = `age-encryption.org/v1\n-> X25519 example\n${'sealed'.repeat(500)}`;
  return {
    idempotencyKey: crypto.randomUUID(),
    language: 'nb',
    clinics: [],
    keySet: 1,
    sealed: Buffer.from(sealed).toString('base64'),
  };
}

function post({ address }: RunningPortal, name: string, body: unknown): Promise<Response> {
  return fetch(`${address}/api/v1/lier/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function send(portal: RunningPortal, referral: unknown): Promise<Acknowledgement> {
  const answer = await post(portal, 'referrals', referral);
  return v.parse(AcknowledgementSchema, await answer.json());
}

async function inbox(portal: RunningPortal) {
  const answer = await fetch(`${portal.address}/api/v1/lier/inbox`, {
    headers: { Authorization: `Bearer ${portal.deviceFile(lier).token}` },
  });
  return v.parse(InboxSchema, await answer.json()).referrals;
}

async function intakeKeys({ address }: RunningPortal) {
  const answer = await fetch(`${address}/api/v1/lier/intake-keys`);
  return v.parse(IntakeKeysSchema, await answer.json());
}

/** The status of the answer to bytes as they stand; undefined where the line was cut without one. */
function rawStatus(port: number, raw: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(raw));
    let answer = '';
    const end = () => {
      socket.destroy();
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
      resolve(status === undefined ? undefined : Number(status));
    };
    socket.on('data', (chunk) => {
      answer += String(chunk);
      end();
    });
    socket.on('close', end);
    socket.on('error', end);
    socket.setTimeout(1000, end);
  });
}
