import type { Day } from '@shared/model';
import type { Assets } from './assets.ts';
import type { Log } from './log.ts';
import type { Storage } from './storage/storage.ts';

/** What the routes are given; nothing in the app reads the clock, a file or the environment. */
export type ServerContext = {
  storage: Storage;
  /** Receipts are derived with it. */
  secret: Uint8Array;
  today: () => Day;
  /** Scheme and host that the world knows; undefined: as each request names it. */
  address: string | undefined;
  assets: Assets;
  log: Log;
};
