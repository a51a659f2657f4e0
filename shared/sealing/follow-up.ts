import {
  type ContactChange,
  ContactChangeSchema,
  KeySetVersionSchema,
  leniently,
} from '@shared/model';
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
  if (!content.success) throw new SealError(isNewer(json) ? 'newer' : 'not-a-referral');
  return checked(content.output, outside);
}

/** What was opened to be read, and the names of what a newer portal says besides. */
export type OpenedFollowUp = { change: ContactChange; leftOut: string[] };

/**
 * Opens as `openFollowUp` does, for someone to read: what a newer portal says in the same version,
 * and this program does not know, is left out and named. Not for what is sealed again.
 * @throws SealError
 */
export async function openFollowUpToRead(
  sealed: Uint8Array,
  identity: string | CryptoKey,
  outside: FollowUpRouting = {},
): Promise<OpenedFollowUp> {
  const json = await decrypted(sealed, identity);
  const given = v.safeParse(v.pipe(v.string(), v.parseJson()), json);
  const read = given.success ? leniently(ContentSchema, given.output) : null;
  if (read === null) throw new SealError(isNewer(json) ? 'newer' : 'not-a-referral');
  return {
    change: checked(read.output, outside),
    leftOut: read.leftOut.map((name) => name.replace(/^followUp\./, '')),
  };
}

function checked(
  { keySet, followUp }: v.InferOutput<typeof ContentSchema>,
  outside: FollowUpRouting,
): ContactChange {
  const agrees =
    (outside.keySet ?? keySet) === keySet &&
    (outside.municipality ?? followUp.municipality) === followUp.municipality &&
    (outside.referral ?? followUp.referral) === followUp.referral;
  if (!agrees) throw new SealError('wrong-routing');
  return followUp;
}

const NewerSchema = v.object({
  followUp: v.object({
    version: v.pipe(
      v.number(),
      v.integer(),
      v.gtValue(ContactChangeSchema.entries.version.literal),
    ),
  }),
});

function isNewer(json: string): boolean {
  return v.is(v.pipe(v.string(), v.parseJson(), NewerSchema), json);
}
