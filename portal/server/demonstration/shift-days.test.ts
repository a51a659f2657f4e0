import { DaySchema, plainDate } from '@shared/model';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { demonstration } from './index.ts';
import { shiftedTo } from './shift-days.ts';

const day = (text: string) => v.parse(DaySchema, text);
const later = shiftedTo(day('2028-03-01'), demonstration);

it('makes the newest made-up figure three days old', () => {
  const days = later.waitingTimes.map((time) => time.countedOn);
  expect(days.sort().at(-1)).toBe('2028-02-27');
});

it('keeps the distance between made-up days', () => {
  const distances = demonstration.waitingTimes.map(
    (time, at) =>
      plainDate(time.countedOn).until(
        plainDate(later.waitingTimes[at]?.countedOn ?? day('2000-01-01')),
      ).days,
  );
  expect(new Set(distances).size).toBe(1);
});

it('leaves the day of what a plan says', () => {
  for (const [at, group] of demonstration.groups.entries()) {
    const moved = later.groups[at]?.updatedOn !== group.updatedOn;
    expect(moved, group.id).toBe(group.provenance.kind === 'demonstration');
  }
});
