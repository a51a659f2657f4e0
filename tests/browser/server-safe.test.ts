import { createServer } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';

// The built portal as a process: how it is watched, limited, kept fresh and stopped.

test('a change is on the page within two seconds, whoever made it', async () => {
  await running({}, async ({ address, dataFolder }) => {
    const page = `${address}/nb/lier/waiting-times`;
    const before = await (await fetch(page)).text();
    // so that what is kept ready is what is asked for
    for (let at = 0; at < 5; at += 1) expect(await (await fetch(page)).text()).toBe(before);
    const name = renameClinic(join(dataFolder, 'inngang.db'));
    expect(before).not.toContain(name);
    const changed = Date.now();
    await expect
      .poll(async () => (await fetch(page)).text(), { intervals: [50], timeout: 10_000 })
      .toContain(name);
    expect(Date.now() - changed).toBeLessThan(2000);
  });
});

test('a page is sent as small as the browser takes it, and not again when it is unchanged', async () => {
  await running({}, async ({ address }) => {
    const page = `${address}/nb/lier/prices`;
    const sizes = new Map<string, number>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const answer = await fetch(page, { headers: { 'Accept-Encoding': encoding } });
      expect(answer.headers.get('Content-Encoding') ?? 'identity').toBe(encoding);
      sizes.set(encoding, Number(answer.headers.get('Content-Length')));
      const etag = answer.headers.get('ETag') ?? '';
      const again = await fetch(page, { headers: { 'If-None-Match': etag } });
      expect(again.status).toBe(304);
    }
    const [plain = 0, gzip = 0, br = 0] = sizes.values();
    expect(gzip).toBeLessThan(plain / 2);
    expect(br).toBeLessThan(gzip);
  });
});

test('what is counted is on a port of its own, and tells nothing of anyone', async () => {
  const port = await freePort();
  await running({ INNGANG_METRICS_PORT: String(port) }, async ({ address }) => {
    await fetch(`${address}/nb/lier/prices?name=Kari`, { headers: { 'User-Agent': 'Kari' } });
    expect((await fetch(`${address}/metrics`)).status).toBe(404);
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).toMatch(
      /inngang_requests_total\{method="GET",route="[^"]*prices",status="200"\} 1/,
    );
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toMatch(/Kari|127\.0\.0\.1/);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  });
});

test('one address gets no more than its share', async () => {
  await running({ INNGANG_REQUEST_LIMIT: '1' }, async ({ address }) => {
    const statuses: number[] = [];
    for (let at = 0; at < 30; at += 1) {
      // what a client writes itself does not make it another one
      const headers = { 'X-Forwarded-For': `192.0.2.${at}` };
      const answer = await fetch(`${address}/nb/lier/prices`, { headers });
      statuses.push(answer.status);
      if (answer.status === 429) expect(answer.headers.get('Retry-After')).toBe('1');
      await answer.text();
    }
    expect(statuses[0]).toBe(200);
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5);
  });
});

test('one that is told to stop says so first, ends what has begun, and stops in time', async () => {
  await running({ INNGANG_DRAIN_SECONDS: '1' }, async (portal) => {
    const ready = () => fetch(`${portal.address}/readyz`).then(({ status }) => status);
    expect(await ready()).toBe(200);
    const start = Date.now();
    const stopped = portal.stop();
    await expect.poll(ready, { intervals: [20], timeout: 900 }).toBe(503);
    expect((await fetch(`${portal.address}/healthz`)).status).toBe(200);
    expect((await fetch(`${portal.address}/nb/lier/`)).status).toBe(200);
    expect(await stopped).toBe(0);
    expect(Date.now() - start).toBeLessThan(8000);
    const lines = portal.logged().trim().split('\n');
    for (const line of lines) expect(() => v.parse(LineSchema, JSON.parse(line))).not.toThrow();
    expect(lines.some((line) => line.includes('"stopping"'))).toBe(true);
  });
});

const LineSchema = v.looseObject({ at: v.pipe(v.string(), v.isoTimestamp()), event: v.string() });

async function running(
  environment: Record<string, string>,
  work: (portal: RunningPortal) => Promise<void>,
): Promise<void> {
  const { folder, remove } = newDataFolder();
  const portal = await startPortal(folder, 0, environment);
  try {
    await work(portal);
  } finally {
    await portal.stop();
    remove();
  }
}

const ClinicSchema = v.pipe(v.string(), v.parseJson(), v.looseObject({ name: v.string() }));

/** As another process would, past the running one. */
function renameClinic(file: string): string {
  const database = new DatabaseSync(file);
  const row = v.parse(
    v.object({ clinic: v.string(), content: ClinicSchema }),
    database
      .prepare(
        `select clinic.id as clinic, content from clinic
         join waiting_time on waiting_time.clinic = clinic.id where municipality = 'lier' limit 1`,
      )
      .get(),
  );
  const name = 'Et nytt navn AS';
  database
    .prepare('update clinic set content = ? where id = ?')
    .run(JSON.stringify({ ...row.content, name }), row.clinic);
  database.close();
  return name;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(bound !== null && typeof bound === 'object' ? bound.port : 0));
    });
  });
}
