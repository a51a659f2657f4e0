import {
  type Day,
  type GroupOffer,
  type Meetings,
  plainDate,
  type Season,
  toDay,
} from '@shared/model';
import type { Temporal } from 'temporal-polyfill';
import { isPublicHoliday, publicHolidays } from './public-holidays.ts';

/** A rule with the days that it counts from and to. */
export type MeetingRule = { meets: Meetings; season: Season };

/**
 * When a group meets as a rule that days can be reckoned from. A weekly group without a season has
 * met since it was last said so. Null where it is not known when it meets, or in which of the
 * weeks.
 */
export function meetingRule({
  meets,
  season,
  updatedOn,
}: Pick<GroupOffer, 'meets' | 'season' | 'updatedOn'>): MeetingRule | null {
  if (meets === null) return null;
  if (season !== null) return { meets, season };
  return meets.everyWeeks === 1 ? { meets, season: { from: updatedOn, to: null } } : null;
}

/** The days on which a group meets, both ends counted, in order. */
export function meetingDays(rule: MeetingRule, { from, to }: { from: Day; to: Day }): Day[] {
  const { meets, season } = rule;
  const off = new Set<string>(meets.cancelled);
  const regular = regularDays(rule, { from, to }).filter(
    (day) => !off.has(day) && (meets.onHolidays || !isPublicHoliday(day)),
  );
  const extra = meets.extra.filter((day) => isWithin(day, season) && from <= day && day <= to);
  return [...new Set([...regular, ...extra])].sort();
}

/** The first day of the rule: the weekday on or after the season's first. */
export function firstRegularDay({ meets, season }: MeetingRule): Day {
  return toDay(firstDate(meets, season));
}

/**
 * The days of the rule that are no meetings: cancelled, or a public holiday, until a day. What a
 * calendar must be told beside the rule.
 */
export function daysOff(rule: MeetingRule, until: Day): Day[] {
  const { meets } = rule;
  const first = firstRegularDay(rule);
  const holidays = meets.onHolidays ? [] : holidaysBetween(first, until);
  const off = new Set<string>([...meets.cancelled, ...holidays]);
  const extra = new Set<string>(meets.extra);
  return regularDays(rule, { from: first, to: until }).filter(
    (day) => off.has(day) && !extra.has(day),
  );
}

function regularDays({ meets, season }: MeetingRule, { from, to }: { from: Day; to: Day }): Day[] {
  const step = { weeks: meets.everyWeeks };
  const last = season.to !== null && season.to < to ? season.to : to;
  let date = firstDate(meets, season);
  const weeksBefore = Math.floor(date.until(plainDate(from)).days / 7);
  if (weeksBefore > 0) {
    date = date.add({ weeks: Math.floor(weeksBefore / meets.everyWeeks) * meets.everyWeeks });
  }
  const days: Day[] = [];
  for (; date.toString() <= last; date = date.add(step)) {
    if (date.toString() >= from) days.push(toDay(date));
  }
  return days;
}

function firstDate(meets: Meetings, season: Season): Temporal.PlainDate {
  const from = plainDate(season.from);
  return from.add({ days: (meets.weekday - from.dayOfWeek + 7) % 7 });
}

function isWithin(day: Day, { from, to }: Season): boolean {
  return from <= day && (to === null || day <= to);
}

function holidaysBetween(from: Day, to: Day): Day[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  return years.flatMap(publicHolidays);
}
