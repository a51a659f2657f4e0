import { type Day, type Provenance, plainDate, toDay } from '@shared/model';
import type { demonstration } from './index.ts';

type Content = typeof demonstration;

const newestIsDaysOld = 3;

/**
 * Moves every made-up day of the demonstration by the same number, so that the newest figure is
 * a few days old on the day it is loaded, and the figures keep their distance from each other.
 * What a plan says keeps the plan's own day: it does not grow newer by being loaded.
 */
export function shiftedTo(today: Day, content: Content): Content {
  const days = [
    ...content.waitingTimes.filter(isMadeUp).map((time) => time.countedOn),
    ...content.groups.filter(isMadeUp).map((group) => group.updatedOn),
  ];
  const newest = days.sort().at(-1);
  if (newest === undefined) return content;
  const wanted = plainDate(today).subtract({ days: newestIsDaysOld });
  const distance = plainDate(newest).until(wanted);
  const shifted = (day: Day) => toDay(plainDate(day).add(distance));
  const shiftedOrNone = (day: Day | null) => (day === null ? null : shifted(day));
  const recounted = (times: Content['waitingTimes']) =>
    times.map((time) => (isMadeUp(time) ? { ...time, countedOn: shifted(time.countedOn) } : time));
  return {
    ...content,
    clinics: content.clinics.map((clinic) => ({
      ...clinic,
      intakeOn: shiftedOrNone(clinic.intakeOn),
    })),
    earlierCounts: recounted(content.earlierCounts),
    waitingTimes: recounted(content.waitingTimes),
    groups: content.groups.map((group) =>
      isMadeUp(group)
        ? {
            ...group,
            updatedOn: shifted(group.updatedOn),
            season: group.season && {
              from: shifted(group.season.from),
              to: shiftedOrNone(group.season.to),
            },
          }
        : group,
    ),
  };
}

function isMadeUp({ provenance }: { provenance: Provenance }): boolean {
  return provenance.kind === 'demonstration';
}
