import { plainDigits } from '../look/plain-digits.ts';
import type { Answers } from './answers.ts';

/** Age in whole years on a day, or null while the birth date is not three whole numbers. */
export function ageOn(birth: Answers['birth'], today: string): number | null {
  const [day, month, year] = [birth.day, birth.month, birth.year].map((part) =>
    /^\d{1,4}$/.test(plainDigits(part.trim())) ? Number(plainDigits(part.trim())) : null,
  );
  if (day == null || month == null || year == null || year < 1000) return null;
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const hadBirthday = thisMonth > month || (thisMonth === month && thisDay >= day);
  const age = thisYear - year - (hadBirthday ? 0 : 1);
  return age < 0 ? null : age;
}
