import { WaitSchema } from '@shared/model/priority-key.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { day } from '../testing/example.ts';
import { waitOf } from './wait-of.ts';

const waits = [
  { count: 2, unit: 'weeks' },
  { count: 90, unit: 'days' },
  { count: 1, unit: 'months' },
].map((wait) => v.parse(WaitSchema, wait));
const receivedOn = day('2026-01-31');

describe('how long someone has waited', () => {
  it.each([
    ['2026-01-31', 0],
    ['2026-02-01', 1],
    // 90 days: 28 in February, 31 in March, 30 in April, and 1
    ['2026-05-01', 90],
    ['2026-05-02', 91],
  ])('is on %s %d days, against the longest limit', (today, days) => {
    expect(waitOf({ status: 'waiting', receivedOn }, waits, day(today))).toEqual({
      days,
      longest: { days: 90, by: '2026-05-01' },
    });
  });

  it('has no limit without a key, and nobody waits for what has been given or has ended', () => {
    const today = day('2026-02-01');
    expect(waitOf({ status: 'received', receivedOn }, [], today)).toEqual({
      days: 1,
      longest: null,
    });
    for (const status of ['offered', 'closed', 'withdrawn'] as const) {
      expect(waitOf({ status, receivedOn }, waits, today)).toBeNull();
    }
  });
});
