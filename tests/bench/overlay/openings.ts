import type { Extension } from '../../browser/support/launch-extension.ts';
import { type Cost, meteredPage } from './page-cost.ts';
import { type Seen, watchHints } from './watch-hints.ts';

/**
 * A list that was opened without hints and with them: medians of the rounds. What watches for hints
 * in every frame costs too, so it is in pages of its own and in none of those whose cost is counted.
 */
export type Opening = { count: number; alone: Cost; hinted: Cost; seen: readonly Seen[] };

const rounds = 5;

/** Opens lists of each length in turn, first without a grant, then with one. */
export async function openings(
  extension: Extension,
  address: string,
  counts: readonly number[],
): Promise<Opening[]> {
  const costs = () => inRounds(counts, (count) => openAndRest(extension, of(address, count)));
  await extension.turnOff();
  const alone = await costs();
  await extension.grant([new URL(address).origin]);
  // the first page after a rest wakes the background
  await openAndRest(extension, of(address, 100));
  const hinted = await costs();
  const seen = await inRounds(counts, (count) => openAndWatch(extension, of(address, count)));
  return counts.map((count) => ({
    count,
    alone: medianCost(alone.get(count) ?? []),
    hinted: medianCost(hinted.get(count) ?? []),
    seen: seen.get(count) ?? [],
  }));
}

/** At least so long after the rows are there, with hints or without: what runs in every frame is in both. */
const restMs = 3000;

async function openAndRest({ context }: Extension, address: string): Promise<Cost> {
  const { page, cost, still } = await meteredPage(context);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  await page.waitForTimeout(restMs);
  await still();
  const spent = await cost();
  await page.close();
  return spent;
}

async function openAndWatch({ context, id }: Extension, address: string): Promise<Seen> {
  const { page, cdp } = await meteredPage(context);
  const { seen } = await watchHints(cdp, id);
  await page.goto(address);
  const result = await seen;
  await page.close();
  return result;
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
