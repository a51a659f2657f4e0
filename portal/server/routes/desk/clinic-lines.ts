import type { Clinic, GroupOffer, WaitingTime } from '@shared/model';
import type { ClinicLine } from '../../../desk/clinics-page.tsx';
import type { ServerContext } from '../../server-context.ts';
import type { DeskRequest } from './desk-environment.ts';

/** The clinics that the one who is signed in answers for, each with what it has published. */
export async function clinicLines(
  { storage }: ServerContext,
  c: DeskRequest,
): Promise<ClinicLine[]> {
  const { user } = c.var;
  const all = await storage.clinics.all(user.municipality);
  const times = await storage.waitingTimes.newestOf(user.municipality);
  const groups = await storage.groupOffers.of(user.municipality);
  return all
    .filter(({ id }) => user.role !== 'clinic' || user.clinic === id)
    .map((clinic) => lineOf(clinic, times, groups));
}

function lineOf(
  clinic: Clinic,
  times: readonly WaitingTime[],
  groups: readonly GroupOffer[],
): ClinicLine {
  const { takesNewPatients, freePlaces, intakeOn } = clinic;
  return {
    clinic,
    figures: {
      takesNewPatients,
      freePlaces,
      intakeOn,
      times: times.filter((time) => time.clinic === clinic.id),
    },
    groups: groups.filter((group) => group.clinic === clinic.id).length,
  };
}
