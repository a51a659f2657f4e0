import type { Day, Level, OpenClinic, OpenWaitingTime } from '@shared/model';
import { deadline as dayAfter } from '@shared/rules';
import type { Figures } from './figures.ts';

/** By when one clinic is likely to begin at a level, by what it has published. */
export type ClinicWait = {
  clinic: OpenClinic;
  time: OpenWaitingTime;
  begins: Day;
  meets: boolean;
};

/** `ageYears` is null where it is not known: then no clinic is left out for it. */
export type Due = {
  level: Level;
  deadline: Day;
  waitStart: Day;
  today: Day;
  ageYears: number | null;
};

/**
 * When each clinic that takes new patients of this age would begin with someone who is sent there
 * today, those that meet the deadline first. One clinic and service can stand there once.
 */
export function clinicWaits(
  { level, deadline, today, ageYears }: Due,
  { clinics, waitingTimes }: Pick<Figures, 'clinics' | 'waitingTimes'>,
): ClinicWait[] {
  return waitingTimes
    .filter((time) => time.level === level)
    .flatMap((time): ClinicWait[] => {
      const clinic = clinics.find(({ id }) => id === time.clinic);
      if (clinic === undefined || clinic.takesNewPatients === false) return [];
      if (!takesAge(clinic, ageYears)) return [];
      const begins = dayAfter(today, { count: time.days, unit: 'days' });
      return [{ clinic, time, begins, meets: begins <= deadline }];
    })
    .toSorted((a, b) => a.time.days - b.time.days || a.clinic.name.localeCompare(b.clinic.name));
}

function takesAge({ minimumAge, maximumAge }: OpenClinic, ageYears: number | null): boolean {
  if (ageYears === null) return true;
  return ageYears >= (minimumAge ?? 0) && (maximumAge === null || ageYears <= maximumAge);
}

/**
 * When a clinic that the referral already waits at would begin: its wait runs from the same day as
 * the deadline, and no one begins in the past. Empty where it has published nothing for the level.
 */
export function waitHere(
  clinic: OpenClinic,
  { level, deadline, waitStart, today }: Due,
  { waitingTimes }: Pick<Figures, 'waitingTimes'>,
): ClinicWait[] {
  return waitingTimes
    .filter((time) => time.clinic === clinic.id && time.level === level)
    .map((time) => {
      const counted = dayAfter(waitStart, { count: time.days, unit: 'days' });
      const begins = counted < today ? today : counted;
      return { clinic, time, begins, meets: begins <= deadline };
    });
}
