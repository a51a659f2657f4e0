import { ageOn } from './age.ts';
import type { Answers } from './answers.ts';
import type { OfferedClinic, Setting } from './steps.ts';

/** The places that this person can wish for: those that take someone of that age. */
export function wishableClinics(
  { birth }: Pick<Answers, 'birth'>,
  { clinics, today }: Pick<Setting, 'clinics' | 'today'>,
): readonly OfferedClinic[] {
  const age = ageOn(birth, today);
  if (age === null) return clinics;
  return clinics.filter(
    ({ minimumAge, maximumAge }) =>
      (minimumAge === null || age >= minimumAge) && (maximumAge === null || age <= maximumAge),
  );
}
