import type { MunicipalityId } from '@shared/model';
import type { ReferralProps } from '../../../referral/props.ts';
import type { ServerContext } from '../../server-context.ts';

/** The places that can be wished for: those that take new requests, or have not said. */
export async function openClinics(
  { storage }: ServerContext,
  municipality: MunicipalityId,
): Promise<ReferralProps['clinics']> {
  const clinics = await storage.clinics.of(municipality);
  return clinics
    .filter(({ takesNewPatients }) => takesNewPatients !== false)
    .map(({ id, name, address, minimumAge, maximumAge }) => ({
      id,
      name,
      detail: address,
      minimumAge,
      maximumAge,
    }));
}
