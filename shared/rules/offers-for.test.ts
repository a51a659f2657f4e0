import { AgesSchema, ServicesSchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isOfAge, offersFor } from './offers-for.ts';
import { day } from './test-pack.ts';

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

describe('what a plan offers', () => {
  const source = { document: 'plan', section: '1' };
  const service = (id: string, more: object) => ({
    id,
    name: { nb: id },
    text: { nb: id },
    from: '2026-01-01',
    to: '2026-12-31',
    source,
    ...more,
  });
  const services = v.parse(ServicesSchema, {
    steps: [],
    services: [
      service('all', {}),
      service('grown-up', { ages: { from: 18 } }),
      service('old', { ages: { over: 65 } }),
      service('later', { from: '2027-01-01', to: null }),
    ],
    entrances: [],
    specialities: [],
    arrangements: [],
  });

  const rows: [age: number | null, on: string, offers: [id: string, fit: string][]][] = [
    [17, '2026-05-10', [['all', 'fits']]],
    [
      18,
      '2026-12-31',
      [
        ['all', 'fits'],
        ['grown-up', 'fits'],
      ],
    ],
    [
      65,
      '2026-01-01',
      [
        ['all', 'fits'],
        ['grown-up', 'fits'],
        ['old', 'may-fit'],
      ],
    ],
    [
      null,
      '2026-01-01',
      [
        ['all', 'fits'],
        ['grown-up', 'may-fit'],
        ['old', 'may-fit'],
      ],
    ],
    [70, '2027-01-01', [['later', 'fits']]],
    [70, '2025-12-31', []],
  ];
  it.each(rows)('to someone of %s years on %s: %j', (age, on, offers) => {
    const found = offersFor(age, services, day(on));
    expect(found.map(({ service, fit }) => [service.id, fit])).toEqual(offers);
  });
});
