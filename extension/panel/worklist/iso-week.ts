import { type Day, plainDate } from '@shared/model';

/** The number of a day's week as Norwegian calendars have it (ISO 8601: Monday to Sunday). */
export function weekNumber(day: Day): number {
  return plainDate(day).weekOfYear ?? 0;
}

/** True where both days are in the same week, be it on both sides of a new year. */
export function isSameWeek(one: Day, other: Day): boolean {
  const [own, others] = [plainDate(one), plainDate(other)];
  return own.weekOfYear === others.weekOfYear && own.yearOfWeek === others.yearOfWeek;
}
