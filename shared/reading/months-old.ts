import type { ReferralFacts } from '@shared/model';
import { parts } from './day-count.ts';

/** Whole months old on the day the request was received; of an age in years the first month. */
export function monthsOld({ birthDate, ageYears, received }: ReferralFacts): number | null {
  if (birthDate == null) return ageYears == null ? null : ageYears * 12;
  const born = parts(birthDate);
  const now = parts(received);
  const months = (now.year - born.year) * 12 + now.month - born.month;
  return Math.max(0, now.day < born.day ? months - 1 : months);
}
