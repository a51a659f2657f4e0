import type { Extension } from '../../browser/support/launch-extension.ts';
import { type Cost, meteredPage } from './page-cost.ts';
import { type Seen, watchHints } from './watch-hints.ts';

/** A list that was opened without hints and with them: medians of the rounds. */
export type Opening = { count: number; alone: Cost; hinted: Cost; seen: readonly Seen[] };

const rounds = 5;

/** Opens lists of each length in turn, first without a grant, then with one. */
export async function openings(
  extension: Extension,
  address: string,
  counts: readonly number[],
): Promise<Opening[]> {
  await extension.turnOff();
  const alone = await inRounds(counts, (count) => openAlone(extension, of(address, count)));
  await extension.grant([new URL(address).origin]);
  // the first page after a rest wakes the background
  await openHinted(extension, of(address, 100));
  const hinted = await inRounds(counts, (count) => openHinted(extension, of(address, count)));
  return counts.map((count) => {
    const with_ = hinted.get(count) ?? [];
    return {
      count,
      alone: medianCost(alone.get(count) ?? []),
      hinted: medianCost(with_.map(({ cost }) => cost)),
      seen: with_.map(({ seen }) => seen),
    };
  });
}

/** So long after the last hint, and as long without: what runs in every frame is in both. */
const restMs = 1500;

async function openAlone({ context }: Extension, address: string): Promise<Cost> {
  const { page, cost } = await meteredPage(context);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  await page.waitForTimeout(1000 + restMs);
  const spent = await cost();
  await page.close();
  return spent;
}

async function openHinted(
  { context, id }: Extension,
  address: string,
): Promise<{ cost: Cost; seen: Seen }> {
  const { page, cdp, cost } = await meteredPage(context);
  const { seen } = await watchHints(cdp, id);
  await page.goto(address);
  const result = await seen;
  await page.waitForTimeout(restMs);
  const spent = await cost();
  await page.close();
  return { cost: spent, seen: result };
}

async function inRounds<Result>(
  counts: readonly number[],
  open: (count: number) => Promise<Result>,
): Promise<Map<number, Result[]>> {
  const results = new Map<number, Result[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const count of counts) {
      results.set(count, [...(results.get(count) ?? []), await open(count)]);
    }
  }
  return results;
}

function medianCost(costs: readonly Cost[]): Cost {
  const middle = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    script: middle(costs.map(({ script }) => script)),
    whole: middle(costs.map(({ whole }) => whole)),
  };
}

function of(address: string, count: number): string {
  return `${address}?count=${count}`;
}
