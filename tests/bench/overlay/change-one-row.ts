import type { Extension } from '../../browser/support/launch-extension.ts';
import { meteredPage } from './page-cost.ts';
import { watchHints } from './watch-hints.ts';

const changes = 10;

/** CPU time in ms of all scripts for one row in sight that says something else, once all is still. */
export async function changeOneRow({ context, id }: Extension, address: string): Promise<number> {
  const { page, cdp, cost } = await meteredPage(context);
  const { seen } = await watchHints(cdp, id);
  await page.goto(address);
  await seen;
  await still(cost, () => page.waitForTimeout(1000));
  const idle = await over(cost, () => page.waitForTimeout(changes * 2000));
  const busy = await over(cost, async () => {
    for (let change = 0; change < changes; change += 1) {
      await page.evaluate((n) => {
        const cell = document.querySelector('tbody')?.rows[n]?.lastElementChild;
        if (cell) cell.textContent = `Falt ${n + 2} ganger siste måned. Bruker rullator.`;
      }, change);
      await page.waitForTimeout(2000);
    }
  });
  await page.close();
  return Math.max(0.1, busy - idle) / changes;
}

/** Until all rows are read and judged: a second takes no more than looking at them does. */
async function still(cost: () => Promise<{ script: number }>, rest: () => Promise<void>) {
  for (let calm = 0, tries = 0; calm < 3 && tries < 60; tries += 1) {
    calm = (await over(cost, rest)) < 10 ? calm + 1 : 0;
  }
}

async function over(
  cost: () => Promise<{ script: number }>,
  work: () => Promise<void>,
): Promise<number> {
  const before = await cost();
  await work();
  return (await cost()).script - before.script;
}
