import type { MunicipalityId, StoredFollowUp } from '@shared/model';
import {
  type OpenedFollowUp as Content,
  fromBase64,
  openFollowUpToRead,
  SealError,
  type SealErrorCode,
} from '@shared/sealing';
import type { Sealed } from '../opened.ts';

/** What was added, or why it cannot be read here. In memory only. */
export type OpenedFollowUp = { followUp: StoredFollowUp } & (Content | { problem: SealErrorCode });

/** Opens all that lies beside a referral, the newest first. */
export async function openFollowUps(
  { id: referral, followUps }: Pick<Sealed, 'id' | 'followUps'>,
  { key, municipality }: { key: string | CryptoKey; municipality: MunicipalityId },
): Promise<OpenedFollowUp[]> {
  const opened = followUps.map(async (followUp): Promise<OpenedFollowUp> => {
    const { keySet, sealed } = followUp;
    const outside = { municipality, referral, keySet };
    try {
      return { followUp, ...(await openFollowUpToRead(fromBase64(sealed), key, outside)) };
    } catch (error) {
      // said where it would have stood
      return { followUp, problem: error instanceof SealError ? error.code : 'damaged' };
    }
  });
  return (await Promise.all(opened)).toReversed();
}
