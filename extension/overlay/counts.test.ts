import { expect, test } from 'vitest';
import { type Counts, grouped, noCounts, sum } from './counts.ts';

const missing = { code: 'missing', field: 'received' } as const;
const age = { code: 'unreadable', field: 'age' } as const;

test('the same reason is counted once, the most frequent first', () => {
  const all = [missing, age, missing].map((problem) => ({ problem, count: 1 }));
  expect(grouped(all)).toEqual([
    { problem: missing, count: 2 },
    { problem: age, count: 1 },
  ]);
});

test('frames add up, and the one with a referral tells of it', () => {
  const list: Counts = {
    ...noCounts,
    listed: 64,
    read: 61,
    overdue: 5,
    problems: [{ problem: missing, count: 3 }],
  };
  const detail: Counts = {
    ...noCounts,
    detail: 'unread',
    problems: [{ problem: missing, count: 1 }],
  };
  expect(sum([list, detail, noCounts])).toEqual({
    listed: 64,
    inAll: null,
    read: 61,
    overdue: 5,
    detail: 'unread',
    problems: [{ problem: missing, count: 4 }],
    quiet: null,
  });
});
