import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** CPU time of a page's main thread, in ms: what others do on the machine does not count. */
export type Cost = { script: number; whole: number };
export type Metered = {
  page: Page;
  cdp: CDPSession;
  cost: () => Promise<Cost>;
  heap: () => Promise<number>;
  /** Until a second has gone by with hardly anything done: all rows are read and judged. */
  still: () => Promise<void>;
};

/** So much in a second is no more than a look at what is shown. */
const hardlyMs = 10;
const longestWait = 60;

/** A new page whose cost is counted from its beginning. */
export async function meteredPage(context: BrowserContext): Promise<Metered> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cost = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const ms = (wanted: string) =>
      1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
    // layout and style that a script asks for are not in its time
    return { script: ms('ScriptDuration'), whole: ms('TaskDuration') };
  };
  return {
    page,
    cdp,
    cost,
    still: async () => {
      for (let tries = 0, before = await cost(); tries < longestWait; tries += 1) {
        await page.waitForTimeout(1000);
        const now = await cost();
        if (now.script - before.script < hardlyMs) return;
        before = now;
      }
    },
    heap: async () => {
      for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    },
  };
}
