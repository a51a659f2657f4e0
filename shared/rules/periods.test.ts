import { describe, expect, it, vi } from 'vitest';
import { periods } from './periods.ts';
import { day } from './test-pack.ts';

const rule = (from: string, to?: string) => ({
  from: day(from),
  to: to === undefined ? null : day(to),
});

describe('periods in which no rule begins or ends', () => {
  it('run from a first day, and to a last day with it', () => {
    const of = periods([rule('2026-01-01', '2026-06-30'), rule('2026-07-01')], String);
    const made = (...days: string[]) => days.map((own) => of(day(own)));
    expect(made('2026-01-01', '2026-03-01', '2026-06-30')).toEqual(Array(3).fill('2026-01-01'));
    expect(made('2025-12-31', '1999-01-01')).toEqual(Array(2).fill('2025-12-31'));
    expect(made('2026-07-01', '2030-01-01')).toEqual(Array(2).fill('2026-07-01'));
  });

  it('have one between a last day and a later first', () => {
    const of = periods(
      [rule('2026-01-01', '2026-03-31'), rule('2026-06-01', '2026-06-30')],
      String,
    );
    const days = ['2026-03-31', '2026-04-01', '2026-05-31', '2026-06-01', '2026-07-01'];
    expect(days.map((own) => of(day(own)))).toEqual([
      '2026-03-31',
      '2026-04-01',
      '2026-04-01',
      '2026-06-01',
      '2026-07-01',
    ]);
  });

  it('are each made once, when first asked for', () => {
    const make = vi.fn(String);
    const of = periods([], make);
    expect(make).not.toHaveBeenCalled();
    of(day('2026-01-01'));
    of(day('2030-01-01'));
    expect(make).toHaveBeenCalledTimes(1);
  });
});
