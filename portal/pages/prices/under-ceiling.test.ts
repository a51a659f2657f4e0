import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underCeiling } from './under-ceiling.ts';

const amount = fc.integer({ min: 1, max: 2000 });
const course = fc.record({
  visits: fc.integer({ min: 1, max: 100 }),
  paidNok: fc.integer({ min: 0, max: 6000 }),
});

describe('visits under the ceiling of a year', () => {
  it.each([
    [144, { visits: 10, paidNok: 0 }, 3278, { sumNok: 1440, leftNok: 3278, lastWhole: null }],
    [460, { visits: 10, paidNok: 0 }, 3278, { sumNok: 3278, leftNok: 3278, lastWhole: 7 }],
    [324, { visits: 10, paidNok: 2500 }, 3278, { sumNok: 778, leftNok: 778, lastWhole: 2 }],
    [144, { visits: 3, paidNok: 4000 }, 3278, { sumNok: 0, leftNok: 0, lastWhole: 0 }],
    [144, { visits: 3, paidNok: 0 }, null, { sumNok: 432, leftNok: null, lastWhole: null }],
  ])('%i kr, %j, ceiling %s', (price, own, ceiling, expected) => {
    expect(underCeiling(price, own, ceiling)).toEqual(expected);
  });

  it('cost the same as when they are paid one by one', () => {
    fc.assert(
      fc.property(amount, course, fc.integer({ min: 1, max: 6000 }), (price, own, ceiling) => {
        let paid = own.paidNok;
        let sum = 0;
        let whole = 0;
        for (let visit = 0; visit < own.visits; visit += 1) {
          const pays = Math.min(price, Math.max(0, ceiling - paid));
          if (pays === price) whole += 1;
          paid += pays;
          sum += pays;
        }
        const told = underCeiling(price, own, ceiling);
        expect(told.sumNok).toBe(sum);
        expect(told.lastWhole).toBe(whole === own.visits ? null : whole);
      }),
    );
  });
});
