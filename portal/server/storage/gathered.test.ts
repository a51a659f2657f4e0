import { describe, expect, it } from 'vitest';
import { gathered } from './gathered.ts';

describe('what is gathered', () => {
  it('is done together where it comes together, and each gets its own answer', async () => {
    const batches: number[][] = [];
    const doubled = gathered(async (all: readonly number[]) => {
      batches.push([...all]);
      return all.map((one) => one * 2);
    }, 3);
    expect(await Promise.all([1, 2, 3, 4].map(doubled))).toEqual([2, 4, 6, 8]);
    expect(await doubled(5)).toBe(10);
    expect(batches).toEqual([[1, 2, 3], [4], [5]]);
  });

  it('is done alone where it fails together, and only what is wrong fails', async () => {
    const kept: number[] = [];
    const keep = gathered(async (all: readonly number[]) => {
      if (all.includes(2)) throw new Error('two');
      kept.push(...all);
      return all.map(String);
    }, 10);
    const results = await Promise.allSettled([1, 2, 3].map(keep));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(kept).toEqual([1, 3]);
  });
});
