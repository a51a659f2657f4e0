import type { Recipient, SelfReferral } from '@shared/model';
import { Encrypter } from 'age-encryption';
import { padded } from './length-class.ts';

/**
 * Encrypts a self-referral as an age file that each of the recipients can open.
 * The content is padded to a length class first, so that the length tells little.
 * @throws RangeError where there is no recipient, or the content is larger than the largest class.
 */
export async function seal(
  referral: SelfReferral,
  recipients: readonly Recipient[],
): Promise<Uint8Array> {
  if (recipients.length === 0) throw new RangeError('no recipient');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(padded(JSON.stringify(referral)));
}
