import type { Day, Instant, MunicipalityId } from '@shared/model';
import type { Hono } from 'hono';
import { type AnswerCache, answerCache } from '../answer-cache/answer-cache.ts';
import { currentContent } from '../answer-cache/current-content.ts';
import { createApp } from '../app.ts';
import { createMetrics, type Metrics } from '../metrics/metrics.ts';
import { packSigner } from '../packs/pack-signer.ts';
import { publishPacks } from '../packs/published-packs.ts';
import type { ServerContext } from '../server-context.ts';
import type { Storage } from '../storage/storage.ts';
import { testMoment } from './signed-in-cookie.ts';
import { day, testStorage } from './test-storage.ts';

export { temporaryFolder } from './test-database.ts';
export { day, lier, recipient, testStorage, vefsn } from './test-storage.ts';

export type TestServer = {
  app: Hono;
  storage: Storage;
  /** Lets the next requests come on another day. */
  setToday(today: Day): void;
  /** Lets the next requests come at another moment; the day stays. */
  setNow(now: Instant): void;
  /** Every line that was logged. */
  logged: unknown[];
  metrics: Metrics;
  answers: AnswerCache;
};

// made slowly, so once for all tests of a file
const signer = packSigner(undefined, new Uint8Array(32).fill(7));

/** The whole app as it is served, on the real database, on a day that the test decides. */
export async function testServer(
  more: Pick<Partial<ServerContext>, 'openid'> = {},
): Promise<TestServer> {
  const storage = await testStorage();
  const logged: unknown[] = [];
  let today = day('2026-03-02');
  let now = testMoment;
  const metrics = createMetrics();
  const answers = answerCache(
    currentContent({
      version: storage.contentVersion.now,
      today: () => today,
      clock: () => performance.now(),
    }),
  );
  const secret = new Uint8Array(32).fill(7);
  const app = createApp({
    storage,
    secret,
    packs: await publishPacks(storage, signer, testMoment),
    today: () => today,
    now: () => now,
    address: undefined,
    proxies: 0,
    openid: more.openid,
    assets: { of: () => ({ styles: [], scripts: [] }), files: new Map() },
    log: (event, values) => logged.push({ event, ...values }),
    sendingLimit: 1000,
    metrics,
    answers,
    isStopping: () => false,
  });
  return {
    app,
    storage,
    logged,
    metrics,
    answers,
    setToday: (next) => {
      today = next;
    },
    setNow: (next) => {
      now = next;
    },
  };
}

/** A token that opens the inbox of a municipality. */
export async function deviceOf(storage: Storage, municipality: MunicipalityId): Promise<string> {
  const token = `token-of-${municipality}-${'x'.repeat(32)}`;
  await storage.devices.add({ municipality, token, label: 'Test', on: day('2026-03-02') });
  return token;
}
