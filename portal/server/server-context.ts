import type { Day, Instant } from '@shared/model';
import type { AnswerCache } from './answer-cache/answer-cache.ts';
import type { Assets } from './assets.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';
import type { PublishedPacks } from './packs/published-packs.ts';
import type { OpenIdProvider } from './sign-in/openid/openid-provider.ts';
import type { Storage } from './storage/storage.ts';

/** What the routes are given; nothing in the app reads the clock, a file or the environment. */
export type ServerContext = {
  storage: Storage;
  /** Receipts are derived with it. */
  secret: Uint8Array;
  today: () => Day;
  now: () => Instant;
  /** Scheme and host that the world knows; undefined: as each request names it. */
  address: string | undefined;
  /** How many proxies of our own stand before it. */
  proxies: number;
  /** Where users may sign in instead of with a passkey; undefined: nowhere. */
  openid: OpenIdProvider | undefined;
  assets: Assets;
  log: Log;
  /** Referrals that one address may send in ten minutes. */
  sendingLimit: number;
  metrics: Metrics;
  /** The rule packs that extensions fetch. */
  packs: PublishedPacks;
  /** What is public and ready to be sent. */
  answers: AnswerCache;
  /** From when the process has been told to stop: nothing new is to be sent to it. */
  isStopping: () => boolean;
};
