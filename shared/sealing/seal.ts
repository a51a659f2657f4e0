import type { KeySetVersion, Recipient, ReferralContent } from '@shared/model';
import { Encrypter } from 'age-encryption';
import { padded } from './length-class.ts';
import type { Content } from './open.ts';

/** The keys that a municipality's referrals are sealed to, and which set of them it is. */
export type KeySet = { keySet: KeySetVersion; keys: readonly { recipient: Recipient }[] };

/**
 * Encrypts a self-referral, or an interest in a group, as an age file that each key of the set can open. Which set it was
 * stands inside. The content is padded to a length class first, so that the length tells little.
 * @throws RangeError where there is no key, or the content is larger than the largest class.
 */
export async function seal(referral: ReferralContent, keys: KeySet): Promise<Uint8Array> {
  const content: Content = { keySet: keys.keySet, referral };
  return sealContent(content, keys);
}

/**
 * Encrypts anything that JSON can say, padded.
 * @throws RangeError where there is no key, or the content is larger than the largest class.
 */
export async function sealContent(content: object, { keys }: KeySet): Promise<Uint8Array> {
  if (keys.length === 0) throw new RangeError('no recipient');
  const encrypter = new Encrypter();
  for (const { recipient } of keys) encrypter.addRecipient(recipient);
  return encrypter.encrypt(padded(JSON.stringify(content)));
}
