import { type ReferralContent, type SealedReferral, SealedReferralSchema } from '@shared/model';
import { fingerprint, seal, toBase64 } from '@shared/sealing';
import * as v from 'valibot';
import { intakeKeys, usableKeys } from './deliver.ts';

export { deliver } from './deliver.ts';

/** The fingerprint of the keys that are sealed to now, reckoned here; null while they cannot be had. */
export async function sealedTo(municipality: string): Promise<string | null> {
  const current = await intakeKeys(municipality);
  return current && fingerprint(...current.keys.map(({ recipient }) => recipient));
}

/**
 * The envelope to send, sealed to the municipality's keys as they are now; without a line to those
 * that came with the page. Null where there are none.
 */
export async function sealReferral(
  referral: ReferralContent,
  keysInPage: unknown,
): Promise<SealedReferral | null> {
  const keys = (await intakeKeys(referral.municipality)) ?? usableKeys(keysInPage);
  if (keys === null) return null;
  return v.parse(SealedReferralSchema, {
    idempotencyKey: referral.idempotencyKey,
    language: referral.language,
    clinics: referral.clinics,
    keySet: keys.keySet,
    sealed: toBase64(await seal(referral, keys)),
  });
}
