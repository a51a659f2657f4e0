import type { Inbox, ReferralContent } from '@shared/model';
import { fromBase64, openToRead, SealError, type SealErrorCode } from '@shared/sealing';
import type { Device } from '../../device/device.ts';

export type Sealed = Inbox['referrals'][number];

/** A referral of the inbox, with what the seal held or why it did not open. In memory only. */
export type Opened = {
  sealed: Sealed;
  content: ReferralContent | SealErrorCode;
  /** What a newer portal says besides, by name: it is not shown. */
  leftOut: readonly string[];
};

export async function openOne(sealed: Sealed, device: Device): Promise<Opened> {
  return { sealed, ...(await contentOf(sealed, device)) };
}

async function contentOf(
  { sealed, language, clinics, keySet }: Sealed,
  { key, municipality }: Device,
): Promise<Omit<Opened, 'sealed'>> {
  try {
    return await openToRead(bytes(sealed), key, { municipality, language, clinics, keySet });
  } catch (error) {
    if (error instanceof SealError) return { content: error.code, leftOut: [] };
    throw error;
  }
}

function bytes(base64: string): Uint8Array {
  try {
    return fromBase64(base64);
  } catch {
    throw new SealError('damaged');
  }
}
