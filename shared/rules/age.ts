import type { Day } from '@shared/model';

/**
 * Whole years lived on the day; null before birth. Counted on the calendar: one born on
 * 29 February turns a year older on 1 March where the year has no such day.
 */
export function ageOn(birthDate: Day, day: Day): number | null {
  if (day < birthDate) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The age on the day from what is known: the birth date wins, and null stands for unknown. */
export function knownAge(
  facts: { birthDate?: Day | null | undefined; ageYears?: number | null | undefined },
  day: Day,
): number | null {
  return facts.birthDate == null ? (facts.ageYears ?? null) : ageOn(facts.birthDate, day);
}
