import { describe, expect, it } from 'vitest';
import { agesInWords, listed, waitInWords } from './norwegian.ts';

describe('Norwegian words', () => {
  it.each([
    [{ count: 1, unit: 'days' }, '1 dag'],
    [{ count: 14, unit: 'days' }, '14 dager'],
    [{ count: 1, unit: 'weeks' }, '1 uke'],
    [{ count: 3, unit: 'months' }, '3 måneder'],
  ] as const)('%j', (wait, words) => {
    expect(waitInWords(wait)).toBe(words);
  });

  it.each([
    [{}, 'alle aldre'],
    [{ from: 0 }, 'alle aldre'],
    [{ from: 16 }, 'fra 16 år'],
    [{ below: 16 }, 'under 16 år'],
    [{ from: 16, below: 17 }, '16 år'],
    [{ from: 16, below: 18 }, 'fra 16 til 17 år'],
  ])('%j', (ages, words) => {
    expect(agesInWords(ages)).toBe(words);
  });

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a og b'],
    [['a', 'b', 'c'], 'a, b og c'],
  ])('%j', (parts, words) => {
    expect(listed(parts)).toBe(words);
  });
});
