import type { ContactChange, MunicipalityId, StoredFollowUp } from '@shared/model';
import { fromBase64, openFollowUp } from '@shared/sealing';
import type { Sealed } from '../opened.ts';

/** What was added, or null where this browser's key does not open it. In memory only. */
export type OpenedFollowUp = { followUp: StoredFollowUp; change: ContactChange | null };

/** Opens all that lies beside a referral, the newest first. */
export async function openFollowUps(
  { id: referral, followUps }: Pick<Sealed, 'id' | 'followUps'>,
  { key, municipality }: { key: string | CryptoKey; municipality: MunicipalityId },
): Promise<OpenedFollowUp[]> {
  const opened = followUps.map(async (followUp) => {
    const { keySet, sealed } = followUp;
    const outside = { municipality, referral, keySet };
    try {
      return { followUp, change: await openFollowUp(fromBase64(sealed), key, outside) };
    } catch {
      // another key, or not whole: said where it would have stood
      return { followUp, change: null };
    }
  });
  return (await Promise.all(opened)).toReversed();
}
