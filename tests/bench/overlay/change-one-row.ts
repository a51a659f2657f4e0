import type { Extension } from '../../browser/support/launch-extension.ts';
import { meteredPage } from './page-cost.ts';
import { watchHints } from './watch-hints.ts';

const changes = 10;

/** CPU time in ms of all scripts for one row in sight that says something else, once all is still. */
export async function changeOneRow({ context, id }: Extension, address: string): Promise<number> {
  const { page, cdp, cost, still } = await meteredPage(context);
  const { seen } = await watchHints(cdp, id);
  await page.goto(address);
  await seen;
  await still();
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

async function over(
  cost: () => Promise<{ script: number }>,
  work: () => Promise<void>,
): Promise<number> {
  const before = await cost();
  await work();
  return (await cost()).script - before.script;
}
