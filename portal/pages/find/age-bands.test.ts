import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBands, bandOf } from './age-bands.ts';

describe('ages that are answered alike', () => {
  it('are parted where an answer changes', () => {
    expect(ageBands([18, 65, 18])).toEqual([
      { from: 0, below: 18 },
      { from: 18, below: 65 },
      { from: 65, below: null },
    ]);
  });

  it('are one where the age does not matter', () => {
    expect(ageBands([18, 65], { below: 2 })).toEqual([{ from: 0, below: 2 }]);
    expect(ageBands([16], { from: 16 })).toEqual([{ from: 16, below: null }]);
  });

  it('cover each age of the range once, whatever the steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(130)),
        fc.nat(40),
        fc.integer({ min: 41, max: 131 }),
        fc.nat(130),
        (steps, from, below, age) => {
          const bands = ageBands(steps, { from, below });
          const inside = bands.filter(
            (band) => age >= band.from && (band.below === null || age < band.below),
          );
          const isInRange = age >= from && age < below;
          expect(inside).toHaveLength(isInRange ? 1 : 0);
          expect(bandOf(age, bands)).toEqual(inside[0] ?? null);
        },
      ),
    );
  });
});
