import type { Exemption, FeeQuestion } from '@shared/model';
import { ageOn } from './age.ts';

/** Whether all that the exemption names is so. An age that is not known exempts no one. */
export function isExempt(
  { services, ageBelow, circumstance }: Exemption,
  { birthDate, on, service, circumstances }: FeeQuestion,
): boolean {
  const age = birthDate == null ? null : ageOn(birthDate, on);
  return (
    (services?.includes(service) ?? true) &&
    (ageBelow === undefined || (age !== null && age < ageBelow)) &&
    (circumstance === undefined || circumstances.includes(circumstance))
  );
}
