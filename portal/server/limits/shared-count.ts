import { createHmac } from 'node:crypto';
import { milliseconds } from '@shared/model';
import type { ServerContext } from '../server-context.ts';

/** How many there have been in the window, in all processes, as far as this one knows. */
export type SharedCount = {
  /** Counts one more. Undefined where there is room, else the seconds until there is again. */
  one(by: string): number | undefined;
};

type Limit = { name: string; most: number; windowMs: number };
type Count = { by: string; told: number; untold: number; endsAt: number };

const tellAfterMs = 300;
const mostKept = 20_000;

/**
 * For what comes often: each process counts for itself and tells the database a few times a
 * second, in one small write for each that was counted, and learns there what the others have
 * counted. Processes together let through at the most what comes in those moments over the limit;
 * what one that is killed had not yet told is forgotten.
 */
export function sharedCount(
  { storage, secret, now }: Pick<ServerContext, 'storage' | 'secret' | 'now'>,
  { name, most, windowMs }: Limit,
): SharedCount {
  const counts = new Map<string, Count>();
  let isTelling = false;

  async function tellAll(): Promise<void> {
    const at = milliseconds(now());
    for (const [by, count] of counts) {
      if (count.untold > 0) await tell(count, at);
      else if (count.endsAt <= at) counts.delete(by);
    }
  }

  async function tell(count: Count, at: number): Promise<void> {
    const times = count.untold;
    const who = createHmac('sha256', secret)
      .update(`rate limit ${name} ${count.by}`)
      .digest('base64url');
    const known = await storage.rateLimits.count(who, { now: at, windowMs, times });
    if (known.count === times) await storage.rateLimits.forget(at);
    count.untold -= times;
    count.told = known.count;
    count.endsAt = known.endsAt;
  }

  function tellSoon(): void {
    if (isTelling) return;
    isTelling = true;
    setTimeout(async () => {
      // where the database is away, it is told the next time
      await tellAll().catch(() => {});
      isTelling = false;
    }, tellAfterMs).unref();
  }

  return {
    one(by) {
      const count = counts.get(by) ?? { by, told: 0, untold: 0, endsAt: 0 };
      if (count.told + count.untold >= most) {
        const left = count.endsAt - milliseconds(now());
        if (count.untold > 0 || left > 0) return Math.max(1, Math.ceil(left / 1000));
        count.told = 0;
      }
      if (counts.size >= mostKept) counts.clear();
      counts.set(by, count);
      count.untold += 1;
      tellSoon();
      return undefined;
    },
  };
}
