import { later, milliseconds } from '@shared/model';
import { describe, expect, it, vi } from 'vitest';
import { testMoment } from '../testing/signed-in-cookie.ts';
import { testStorage } from '../testing/test-storage.ts';
import { requestGuard } from './request-guard.ts';
import { sharedCount } from './shared-count.ts';

const limit = { name: 'test', most: 10, windowMs: 60_000 };

describe('what is counted together', () => {
  it('is refused beyond the limit, and let through again when the window is over', async () => {
    const storage = await testStorage();
    let now = testMoment;
    const count = sharedCount({ storage, secret: new Uint8Array(32), now: () => now }, limit);
    const answers = Array.from({ length: 12 }, () => count.one('a'));
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(undefined));
    expect(answers.slice(10)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(count.one('b')).toBeUndefined();
    await told(storage);
    expect(count.one('a')).toBe(60);
    now = later(testMoment, { seconds: 60 });
    expect(count.one('a')).toBeUndefined();
  });

  it('is known to every process within a moment, and costs one write for many', async () => {
    const storage = await testStorage();
    const write = vi.spyOn(storage.rateLimits, 'count');
    const context = { storage, secret: new Uint8Array(32), now: () => testMoment };
    const [one, other] = [sharedCount(context, limit), sharedCount(context, limit)];
    for (let at = 0; at < 6; at += 1) one.one('a');
    for (let at = 0; at < 6; at += 1) other.one('a');
    await told(storage, 2);
    expect(write).toHaveBeenCalledTimes(2);
    one.one('b');
    other.one('b');
    // each learns of the other when it tells
    other.one('a');
    await vi.waitFor(() => expect(one.one('a')).toEqual(expect.any(Number)), { timeout: 3000 });
  });

  it('is kept without the address', async () => {
    const storage = await testStorage();
    const write = vi.spyOn(storage.rateLimits, 'count');
    const context = { storage, secret: new Uint8Array(32), now: () => testMoment };
    sharedCount(context, limit).one('192.0.2.77');
    await vi.waitFor(() => expect(write).toHaveBeenCalled());
    expect(JSON.stringify(write.mock.calls)).not.toContain('192.0.2');
    expect(write.mock.calls[0]?.[1]).toMatchObject({ now: milliseconds(testMoment), times: 1 });
  });
});

describe("a process's own guard", () => {
  it('lets a burst through, then so many a second, for each address by itself', () => {
    let now = 0;
    const guard = requestGuard(5, () => now);
    const burst = Array.from({ length: 60 }, () => guard.lets('a'));
    expect(burst.filter(Boolean)).toHaveLength(50);
    expect(guard.lets('b')).toBe(true);
    now += 1000;
    expect(Array.from({ length: 10 }, () => guard.lets('a')).filter(Boolean)).toHaveLength(5);
    now += 3_600_000;
    expect(Array.from({ length: 60 }, () => guard.lets('a')).filter(Boolean)).toHaveLength(50);
  });
});

async function told(storage: Awaited<ReturnType<typeof testStorage>>, times = 1): Promise<void> {
  const write = vi.isMockFunction(storage.rateLimits.count)
    ? storage.rateLimits.count
    : vi.spyOn(storage.rateLimits, 'count');
  await vi.waitFor(() => expect(write.mock.results.length).toBeGreaterThanOrEqual(times), {
    timeout: 3000,
  });
  await Promise.all(write.mock.results.map(({ value }) => value));
  await new Promise((resolve) => setTimeout(resolve, 20));
}
