import { AgesSchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isOfAge } from './offers-for.ts';

const of = (ages: object, age: number | null) => isOfAge(v.parse(AgesSchema, ages), age);

describe('whether an age belongs', () => {
  it.each([
    [{ from: 18 }, 17, false],
    [{ from: 18 }, 18, true],
    [{ over: 18 }, 17, false],
    [{ over: 18 }, 18, null],
    [{ over: 18 }, 19, true],
    [{ at: 78 }, 77, false],
    [{ at: 78 }, 78, true],
    [{ at: 78 }, 79, false],
    [{ to: 18 }, 18, true],
    [{ to: 18 }, 19, false],
    [{ below: 16 }, 15, true],
    [{ below: 16 }, 16, false],
    [{ from: 0, to: 18 }, 0, true],
    [{ over: 60, below: 60 }, 60, false],
    [{ from: 18 }, null, null],
  ])('%j, %s: %s', (ages, age, truth) => {
    expect(of(ages, age)).toBe(truth);
  });

  it('is open at one age only, where the source says "over"', () => {
    const years = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(years, years, (over, age) => {
        expect(of({ over }, age)).toBe(age === over ? null : of({ from: over }, age));
      }),
    );
  });
});
