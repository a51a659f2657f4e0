import type { Day } from '@shared/model/day.ts';
import type { GroupOffer } from '@shared/model/offer.ts';
import { daysOff, isPublicHoliday, meetingDays, meetingRule } from '@shared/rules';
import { type IsoWeek, weekAfter, weekNamed, weekOf } from './iso-week.ts';

export type PlannedDay = {
  day: Day;
  /** 1 is Monday. */
  weekday: number;
  isHoliday: boolean;
  /** In the order that they begin; `isOff` where it is the group's day and it does not meet. */
  groups: readonly { group: GroupOffer; start: string; minutes: number; isOff: boolean }[];
};

const lastWorkday = 5;

/** The days of a week and who meets on them. A day of the weekend is there where it is somebody's. */
export function planOf(groups: readonly GroupOffer[], { days }: IsoWeek): PlannedDay[] {
  const [from, to] = [days[0], days[6]];
  if (from === undefined || to === undefined) return [];
  const known = groups.flatMap((group) => {
    const rule = meetingRule(group);
    if (rule === null) return [];
    const on = new Set(meetingDays(rule, { from, to }));
    const off = new Set(daysOff(rule, to));
    return [{ group, on, off, start: rule.meets.start, minutes: rule.meets.minutes }];
  });
  return days
    .map((day, index) => ({
      day,
      weekday: index + 1,
      isHoliday: isPublicHoliday(day),
      groups: known
        .filter(({ on, off }) => on.has(day) || off.has(day))
        .map(({ group, start, minutes, on }) => ({ group, start, minutes, isOff: !on.has(day) }))
        .toSorted((a, b) => a.start.localeCompare(b.start)),
    }))
    .filter(({ weekday, groups: own }) => weekday <= lastWorkday || own.length > 0);
}

/** How far ahead the plan goes: a season, and no endless calendar. */
const weeksAhead = 52;

/** The week that goes without saying: this one, and at its end the next, when most of it is over. */
export function usualWeek(today: Day): IsoWeek {
  const now = weekOf(today);
  return now.days.indexOf(today) < lastWorkday ? now : weekAfter(now, 1);
}

/** The week that is asked for (`2026-W48`), from this one on; anything else is the usual one. */
export function weekAsked(search: string, today: Day): IsoWeek {
  const now = weekOf(today);
  const asked = weekNamed(new URLSearchParams(search).get('week') ?? '');
  if (asked === undefined) return usualWeek(today);
  const last = weekAfter(now, weeksAhead);
  return asked.name < now.name || asked.name > last.name ? usualWeek(today) : asked;
}

/** The weeks beside it; undefined where the plan does not go on. */
export function weeksBeside(
  week: IsoWeek,
  today: Day,
): { before: IsoWeek | undefined; after: IsoWeek | undefined } {
  const now = weekOf(today);
  return {
    before: week.name > now.name ? weekAfter(week, -1) : undefined,
    after: week.name < weekAfter(now, weeksAhead).name ? weekAfter(week, 1) : undefined,
  };
}
