import { type Day, plainDate, toDay } from '@shared/model';
import type { DemonstrationContent } from './demonstration-content.ts';

const newestIsDaysOld = 3;

/**
 * Moves every day of the demonstration by the same number, so that the newest figure is a few
 * days old on the day it is loaded, and the figures keep their distance from each other.
 */
export function shiftedTo(today: Day, content: DemonstrationContent): DemonstrationContent {
  const days = [
    ...content.waitingTimes.map((time) => time.countedOn),
    ...content.groups.map((group) => group.updatedOn),
  ];
  const newest = days.sort().at(-1);
  if (newest === undefined) return content;
  const wanted = plainDate(today).subtract({ days: newestIsDaysOld });
  const distance = plainDate(newest).until(wanted);
  const shifted = (day: Day) => toDay(plainDate(day).add(distance));
  return {
    ...content,
    waitingTimes: content.waitingTimes.map((time) => ({
      ...time,
      countedOn: shifted(time.countedOn),
    })),
    groups: content.groups.map((group) => ({ ...group, updatedOn: shifted(group.updatedOn) })),
  };
}
