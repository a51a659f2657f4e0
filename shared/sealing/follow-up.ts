import { type ContactChange, ContactChangeSchema, KeySetVersionSchema } from '@shared/model';
import * as v from 'valibot';
import { decrypted, type Routing, SealError } from './open.ts';
import { type KeySet, sealContent } from './seal.ts';

/** What the envelope of a follow-up says outside the seal, as far as it is known. */
export type FollowUpRouting = Partial<
  Pick<ContactChange, 'municipality' | 'referral'> & Pick<Routing, 'keySet'>
>;

const ContentSchema = v.strictObject({
  keySet: KeySetVersionSchema,
  followUp: ContactChangeSchema,
});

/** Encrypts a follow-up as a referral is: an age file that each key of the set can open. */
export async function sealFollowUp(followUp: ContactChange, keys: KeySet): Promise<Uint8Array> {
  const content: v.InferOutput<typeof ContentSchema> = { keySet: keys.keySet, followUp };
  return sealContent(content, keys);
}

/**
 * Opens a sealed follow-up, and checks that it is of the referral that it lies beside.
 * @throws SealError
 */
export async function openFollowUp(
  sealed: Uint8Array,
  identity: string | CryptoKey,
  outside: FollowUpRouting = {},
): Promise<ContactChange> {
  const json = await decrypted(sealed, identity);
  const content = v.safeParse(v.pipe(v.string(), v.parseJson(), ContentSchema), json);
  if (!content.success) throw new SealError('not-a-referral');
  const { keySet, followUp } = content.output;
  const agrees =
    (outside.keySet ?? keySet) === keySet &&
    (outside.municipality ?? followUp.municipality) === followUp.municipality &&
    (outside.referral ?? followUp.referral) === followUp.referral;
  if (!agrees) throw new SealError('wrong-routing');
  return followUp;
}
