import { later } from '@shared/model';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { problemAnswer, problemOf } from '../problems/problem-answer.ts';
import { testMoment } from '../testing/signed-in-cookie.ts';
import { testServer, testStorage } from '../testing/test-server.ts';
import { clientAddress } from './client-address.ts';
import { rateLimit } from './rate-limit.ts';

describe('a limit', () => {
  it('lets so many through in a window, says how long to wait, and begins anew after it', async () => {
    const { ask, setNow } = await limited();
    const answers = [await ask('a'), await ask('a'), await ask('a'), await ask('a')];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]?.headers.get('Retry-After')).toBe('60');
    expect(await answers[3]?.json()).toMatchObject({ code: 'rate.limited' });
    expect((await ask('b')).status).toBe(200);
    setNow(59);
    const late = await ask('a');
    expect(late.status).toBe(429);
    expect(late.headers.get('Retry-After')).toBe('1');
    setNow(60);
    expect((await ask('a')).status).toBe(200);
  });

  it('is shared by all processes on one database, to the last one', async () => {
    const storage = await testStorage();
    const counts = await Promise.all(
      Array.from({ length: 20 }, () =>
        storage.rateLimits.count('someone', { now: 1000, windowMs: 1000 }),
      ),
    );
    expect(counts.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
  });

  it('leaves nothing behind when the window has ended', async () => {
    const storage = await testStorage();
    await storage.rateLimits.count('first', { now: 1000, windowMs: 1000 });
    await storage.rateLimits.forget(1999);
    expect(await storage.rateLimits.count('first', { now: 1999, windowMs: 1000 })).toEqual({
      count: 2,
      endsAt: 2000,
    });
    await storage.rateLimits.forget(2000);
    expect(await storage.rateLimits.count('first', { now: 1999, windowMs: 1000 })).toMatchObject({
      count: 1,
    });
  });

  it('holds for looking and withdrawing by a receipt, in the API and on the page', async () => {
    const { app } = await testServer();
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ receipt: '7K3M-9QXA-2B4T-HW6J' });
    const seen: number[] = [];
    for (let at = 0; at < 10; at += 1) {
      for (const path of ['status', 'withdraw']) {
        const request = { method: 'POST', headers, body };
        seen.push((await app.request(`/api/v1/lier/${path}`, request)).status);
      }
      const form = { method: 'POST', body: new URLSearchParams({ receipt: '7K3M9QXA2B4THW6J' }) };
      seen.push((await app.request('/nb/lier/status', form)).status);
    }
    expect(new Set(seen)).toEqual(new Set([404]));
    const page = await app.request('/nb/lier/status', {
      method: 'POST',
      body: new URLSearchParams({ receipt: '7K3M9QXA2B4THW6J' }),
    });
    expect(page.status).toBe(429);
    expect(await page.text()).toContain('for mange forsøk');
    const last = await app.request('/api/v1/lier/status', { method: 'POST', headers, body });
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await app.request('/nb/lier/status')).status).toBe(200);
  });
});

describe('the address of a client', () => {
  const addressOf = async (forwarded: string | undefined, proxies: number, peer = '192.0.2.9') => {
    const app = new Hono().get('/', (c) => c.text(clientAddress(c, proxies)));
    const headers = forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded };
    const incoming = { socket: { remoteAddress: peer } };
    return (await app.request('/', { headers }, { incoming })).text();
  };

  it('is the other end, whatever the client says', async () => {
    expect(await addressOf(undefined, 0)).toBe('192.0.2.9');
    expect(await addressOf('198.51.100.1', 0)).toBe('192.0.2.9');
  });

  it('is what the outermost of our own proxies saw, not what was written before it', async () => {
    expect(await addressOf('203.0.113.5, 198.51.100.1', 1)).toBe('198.51.100.1');
    expect(await addressOf('1.1.1.1, 203.0.113.5, 198.51.100.1', 2)).toBe('203.0.113.5');
    expect(await addressOf(undefined, 1)).toBe('192.0.2.9');
    expect(await addressOf('', 1)).toBe('192.0.2.9');
  });

  it('is a whole network of IPv6, and IPv4 however it is written', async () => {
    expect(await addressOf(undefined, 0, '::ffff:192.0.2.9')).toBe('192.0.2.9');
    expect(await addressOf(undefined, 0, '2001:db8:0:1:a::1')).toBe('2001:db8:0:1::/64');
    expect(await addressOf(undefined, 0, '2001:0db8::1')).toBe('2001:db8:0:0::/64');
    expect(await addressOf(undefined, 0, '::1')).toBe('0:0:0:0::/64');
  });
});

async function limited() {
  const storage = await testStorage();
  let now = testMoment;
  const server = { storage, secret: new Uint8Array(32), now: () => now };
  const app = new Hono();
  app.onError((error, c) => problemAnswer(problemOf(error), c));
  app.use(
    rateLimit(
      { ...server, proxies: 0 },
      { name: 'test', most: 3, windowMs: 60_000, by: (c) => c.req.query('who') ?? '' },
    ),
  );
  app.get('/', (c) => c.text('in'));
  return {
    ask: (who: string) => app.request(`/?who=${who}`),
    setNow: (seconds: number) => {
      now = later(testMoment, { seconds });
    },
  };
}
