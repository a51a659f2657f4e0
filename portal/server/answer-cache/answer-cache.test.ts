import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { front } from '../front.ts';
import { listen } from '../listen.ts';
import { createMetrics } from '../metrics/metrics.ts';
import { day } from '../testing/test-storage.ts';
import { answerCache } from './answer-cache.ts';
import { currentContent, longestUnaskedMs } from './current-content.ts';

const text = 'God dag. '.repeat(400);

describe('what is kept ready', () => {
  it('is made once for one content, and sent in the encoding that is asked for', async () => {
    const { get, made } = await served();
    const plain = await get('/public');
    expect(plain.body.toString()).toBe(`${text}1`);
    const small = await get('/public', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(small.body).toString()).toBe(`${text}1`);
    const zipped = await get('/public', { 'Accept-Encoding': 'br;q=0, gzip' });
    expect(gunzipSync(zipped.body).toString()).toBe(`${text}1`);
    for (const answer of [plain, small, zipped]) {
      expect(answer.headers.vary).toBe('Accept-Encoding');
      expect(answer.headers.etag).toBe(plain.headers.etag);
      expect(answer.headers['content-language']).toBe('nb');
    }
    expect(made.count).toBe(1);
  });

  it('is not sent again to who has it', async () => {
    const { get } = await served();
    const { etag } = (await get('/public')).headers;
    for (const tag of [etag, `"other", ${etag}`, '*']) {
      const again = await get('/public', { 'If-None-Match': tag });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers).toMatchObject({ etag, 'cache-control': 'public, max-age=1' });
    }
    expect((await get('/public', { 'If-None-Match': 'W/"other"' })).status).toBe(200);
  });

  it('is made again when the content is another, on all processes, within a second', async () => {
    const world = { version: 'a', clock: 0 };
    const [one, other] = [await served(world), await served(world)];
    for (const { get } of [one, other]) await get('/public');
    world.version = 'b';
    world.clock += longestUnaskedMs + 1;
    for (const { get } of [one, other]) {
      expect((await get('/public')).body.toString()).toBe(`${text}2`);
    }
  });

  it('is looked at meanwhile, so that nobody waits for the question', async () => {
    const world = { version: 'a', clock: 0 };
    const { get, made } = await served(world);
    await get('/public');
    world.version = 'b';
    world.clock += longestUnaskedMs / 2 + 1;
    expect((await get('/public')).body.toString()).toBe(`${text}1`);
    expect((await get('/public')).body.toString()).toBe(`${text}2`);
    expect(made.count).toBe(2);
  });

  it('is made again on another day', async () => {
    const world = { version: 'a', clock: 0, today: day('2026-03-02') };
    const { get } = await served(world);
    await get('/public');
    world.today = day('2026-03-03');
    world.clock += longestUnaskedMs + 1;
    expect((await get('/public')).body.toString()).toBe(`${text}2`);
  });

  it('is what there is, while the database is away', async () => {
    const world: World = { version: 'a', clock: 0 };
    const { get } = await served(world);
    await get('/public');
    world.version = undefined;
    world.clock += longestUnaskedMs + 1;
    expect((await get('/public')).body.toString()).toBe(`${text}1`);
  });

  it.each(['/private', '/cookie', '/by-language', '/wrong'])('is nothing of %s', async (path) => {
    const { get, made } = await served();
    await get(path);
    await get(path);
    expect(made.count).toBe(2);
  });

  it('is logged and counted as its route', async () => {
    const { get, logged, metrics } = await served();
    await get('/public?one=1');
    await get('/public?one=1');
    expect(logged).toEqual([
      { method: 'GET', route: '/public', status: 200, ms: expect.any(Number) },
    ]);
    expect(metrics.text()).toContain(
      'inngang_requests_total{method="GET",route="/public",status="200"} 1',
    );
  });

  it('answers HEAD with the same headers', async () => {
    const { get } = await served();
    const whole = await get('/public');
    const head = await get('/public', {}, 'HEAD');
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    expect(head.headers.etag).toBe(whole.headers.etag);
  });
});

describe('a host that is a number, but none of an address', () => {
  it.each(['9007199254740993', '99999999999999999999999999', '1.2.3.4.5'])(
    'is refused, and is no failure: %s',
    async (Host) => {
      const { get, logged } = await served();
      const answer = await get('/public', { Host });
      expect(answer.status).toBe(400);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(logged).toEqual([]);
    },
  );
});

type World = { version: string | undefined; clock: number; today?: ReturnType<typeof day> };

/** A small app behind the same front as the portal's, on a real port. */
async function served(world: World = { version: 'a', clock: 0 }) {
  const made = { count: 0 };
  const logged: unknown[] = [];
  const metrics = createMetrics();
  const answers = answerCache(
    currentContent({
      version: async () => {
        if (world.version === undefined) throw new Error('away');
        return world.version;
      },
      today: () => world.today ?? day('2026-03-02'),
      clock: () => world.clock,
    }),
  );
  const app = new Hono();
  app.use(answers.keep);
  const routes = {
    '/public': { 'Cache-Control': 'public, max-age=1', 'Content-Language': 'nb' },
    '/private': { 'Cache-Control': 'no-store' },
    '/cookie': { 'Cache-Control': 'public, max-age=1', 'Set-Cookie': 'a=b' },
    '/by-language': { 'Cache-Control': 'public, max-age=1', Vary: 'Accept-Language' },
    '/wrong': { 'Cache-Control': 'public, max-age=1' },
  };
  for (const [path, headers] of Object.entries(routes)) {
    app.get(path, (c) => {
      made.count += 1;
      return c.text(text + made.count, path === '/wrong' ? 404 : 200, headers);
    });
  }
  const before = front(app, {
    answers,
    metrics,
    log: (_, values) => logged.push(values),
    guard: { lets: () => true },
    proxies: 0,
    headers: {},
  });
  const listening = await listen({ host: '127.0.0.1', port: 0, headers: {} });
  onTestFinished(() => listening.stop());
  listening.answerWith(before);
  const { port } = new URL(listening.address);
  return {
    made,
    logged,
    metrics,
    get: (path: string, headers: Record<string, string | undefined> = {}, method = 'GET') =>
      answerOf(port, path, headers, method),
  };
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Without a client that decodes by itself. */
function answerOf(
  port: string,
  path: string,
  headers: Record<string, string | undefined>,
  method: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = ask({ port, path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
