import { DaySchema, type ReferralStatus } from '@shared/model';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { deletionDay } from './deletion-day.ts';

const day = (text: string) => v.parse(DaySchema, text);
const retention = { endedDays: 10, longestDays: 100 };

// the days on which the storage deletes the same: see its tests
it.each<[ReferralStatus, received: string, changed: string, deleted: string]>([
  ['received', '2026-03-01', '2026-03-01', '2026-06-09'],
  ['offered', '2026-03-01', '2026-05-30', '2026-06-09'],
  ['withdrawn', '2026-03-01', '2026-03-10', '2026-03-20'],
  ['closed', '2026-03-01', '2026-03-11', '2026-03-21'],
  // closed so late that the longest time is over first
  ['closed', '2026-03-01', '2026-06-05', '2026-06-09'],
  // over the turn of a leap year's February
  ['closed', '2028-02-20', '2028-02-20', '2028-03-01'],
])('%s, received %s and changed %s, is deleted %s', (status, received, changed, deleted) => {
  const kept = { status, receivedOn: day(received), changedOn: day(changed) };
  expect(deletionDay(kept, retention)).toBe(deleted);
});

it('deletes on the day itself where nothing is kept after the end', () => {
  const kept = {
    status: 'closed' as const,
    receivedOn: day('2026-03-01'),
    changedOn: day('2026-03-04'),
  };
  expect(deletionDay(kept, { endedDays: 0, longestDays: 100 })).toBe('2026-03-04');
});
