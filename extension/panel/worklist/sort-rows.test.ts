import { DaySchema } from '@shared/model';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nextSorting, sortedRows, sortKeys } from './sort-rows.ts';

const day = (text: string) => v.parse(DaySchema, text);
const row = (
  at: number,
  deadline: string | null,
  level: number | null,
  {
    received = '2026-11-01',
    reference = null,
  }: { received?: string; reference?: string | null } = {},
) => ({
  list: 1,
  at,
  deadline: deadline === null ? null : day(deadline),
  level,
  received: day(received),
  reference: reference === null ? null : { of: 'record' as const, text: reference },
});
const places = (rows: readonly { at: number }[]) => rows.map(({ at }) => at);

describe('the order in the panel', () => {
  const rows = [
    row(1, '2027-01-03', 3),
    row(2, null, null),
    row(3, '2026-12-31', 2, { received: '2026-12-17' }),
    row(4, '2026-11-20', 4),
    row(5, '2026-12-31', 1, { received: '2026-12-24' }),
  ];

  it('by deadline is over the new year too, the stronger level first on one day', () => {
    expect(places(sortedRows(rows, { by: 'deadline', order: 'ascending' }))).toEqual([
      4, 5, 3, 1, 2,
    ]);
  });

  it('turned round still has rows without a deadline last', () => {
    expect(places(sortedRows(rows, { by: 'deadline', order: 'descending' }))).toEqual([
      1, 5, 3, 4, 2,
    ]);
  });

  it('by level has the earliest deadline first within a level', () => {
    const all = [row(1, '2026-12-02', 2), row(2, '2026-12-01', 2), row(3, '2027-02-01', 1)];
    expect(places(sortedRows(all, { by: 'level', order: 'ascending' }))).toEqual([3, 2, 1]);
  });

  it('by received has the one that has waited longest first', () => {
    expect(places(sortedRows(rows, { by: 'received', order: 'ascending' }))).toEqual([
      4, 1, 2, 3, 5,
    ]);
  });

  it('by reference counts the numbers in it', () => {
    const all = ['REQ-10', 'REQ-9', null, 'REQ-100'].map((reference, i) =>
      row(i, null, null, { reference }),
    );
    expect(places(sortedRows(all, { by: 'reference', order: 'ascending' }))).toEqual([1, 0, 3, 2]);
  });

  it('never loses or doubles a row, and is the same whatever order they came in', () => {
    const some = fc.uniqueArray(
      fc.record({
        at: fc.nat(50),
        deadline: fc.constantFrom(null, '2026-12-31', '2027-01-01', '2026-02-28'),
        level: fc.constantFrom(null, 1, 2, 3),
      }),
      { selector: ({ at }) => at },
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...sortKeys), fc.boolean(), (given, by, up) => {
        const all = given.map(({ at, deadline, level }) => row(at, deadline, level));
        const order = up ? 'ascending' : 'descending';
        const sorted = sortedRows(all, { by, order });
        expect(new Set(sorted)).toEqual(new Set(all));
        expect(sorted).toHaveLength(all.length);
        expect(sortedRows(all.toReversed(), { by, order })).toEqual(sorted);
      }),
    );
  });
});

describe('a click on a heading', () => {
  it('sorts upwards first, then turns', () => {
    const first = nextSorting({ by: 'deadline', order: 'ascending' }, 'level');
    expect(first).toEqual({ by: 'level', order: 'ascending' });
    const second = nextSorting(first, 'level');
    expect(second).toEqual({ by: 'level', order: 'descending' });
    expect(nextSorting(second, 'level')).toEqual(first);
  });
});
