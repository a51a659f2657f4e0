import type { Day, Instant, MunicipalityId, UserId } from '@shared/model';
import type { DeviceId } from '../storage/pairings.ts';
import type { Stores } from '../storage/storage.ts';

type Ending = { municipality: MunicipalityId; device: DeviceId; by: UserId | null };

/**
 * Ends a device's access, and its key unless no other could open referrals then. Gives its label,
 * or nothing where it had no access. To be called within `together`.
 */
export async function endDevice(
  stores: Stores,
  { municipality, device, by }: Ending,
  { on, at }: { on: Day; at: Instant },
): Promise<string | undefined> {
  const label = await stores.pairings.revoke(municipality, device, on);
  if (label === undefined) return undefined;
  const line = { municipality, user: by, about: label, at };
  await stores.auditTrail.record({ ...line, action: 'device.revoked' });
  const key = await stores.pairings.keyOf(municipality, device);
  if (key !== undefined && (await stores.intakeKeys.revoke(municipality, key, on)) === 'revoked') {
    await stores.auditTrail.record({ ...line, action: 'key.revoked' });
  }
  return label;
}
