import {
  contentVersion,
  GroupInterestSchema,
  type KeySetVersion,
  KeySetVersionSchema,
  leniently,
  type ReferralContent,
  ReferralContentSchema,
  SelfReferralSchema,
} from '@shared/model';
import { Decrypter } from 'age-encryption';
import * as v from 'valibot';

/**
 * Why a sealed referral was refused. It never says anything of the content. `newer`: it was written
 * by a newer portal than this program can read.
 */
export type SealErrorCode = 'wrong-key' | 'damaged' | 'newer' | 'not-a-referral' | 'wrong-routing';

export class SealError extends Error {
  override name = 'SealError';
  readonly code: SealErrorCode;
  constructor(code: SealErrorCode) {
    super(code);
    this.code = code;
  }
}

/** What the envelope says outside the seal, as far as it is known. */
export type Routing = Partial<
  Pick<ReferralContent, 'municipality' | 'idempotencyKey' | 'language' | 'clinics'> & {
    keySet: KeySetVersion;
  }
>;

/** What is sealed: the referral, and the set of keys that it was sealed to. */
export type Content = v.InferOutput<typeof ContentSchema>;

const ContentSchema = v.strictObject({
  keySet: KeySetVersionSchema,
  referral: ReferralContentSchema,
});

/**
 * Opens a sealed self-referral, or an interest in a group, with an age identity (`AGE-SECRET-KEY-1...`, or an X25519 private
 * key that need not be extractable), and checks that the routing inside is the one outside.
 * @throws SealError
 */
export async function open(
  sealed: Uint8Array,
  identity: string | CryptoKey,
  outside: Routing = {},
): Promise<ReferralContent> {
  const content = parsed(await decrypted(sealed, identity));
  if (!agrees(content, outside)) throw new SealError('wrong-routing');
  return content.referral;
}

/** What was opened to be read, and the names of what a newer portal says besides. */
export type Opened = { content: ReferralContent; leftOut: string[] };

/**
 * Opens as `open` does, for someone to read: what a newer portal says in the same version, and this
 * program does not know, is left out and named. Not for what is sealed again.
 * @throws SealError
 */
export async function openToRead(
  sealed: Uint8Array,
  identity: string | CryptoKey,
  outside: Routing = {},
): Promise<Opened> {
  const json = await decrypted(sealed, identity);
  const given = v.safeParse(v.pipe(v.string(), v.parseJson(), AnyContentSchema), json);
  const read = given.success
    ? leniently('group' in given.output.referral ? OfGroup : OfReferral, given.output)
    : null;
  if (read === null) throw new SealError(isNewer(json) ? 'newer' : 'not-a-referral');
  const { output, leftOut } = read;
  if (!agrees(output, outside)) throw new SealError('wrong-routing');
  return {
    content: output.referral,
    leftOut: leftOut.map((name) => name.replace(/^referral\./, '')),
  };
}

const AnyContentSchema = v.looseObject({ referral: v.looseObject({}) });
const OfReferral = v.strictObject({ keySet: KeySetVersionSchema, referral: SelfReferralSchema });
const OfGroup = v.strictObject({ keySet: KeySetVersionSchema, referral: GroupInterestSchema });

/**
 * What an age file holds, as text.
 * @throws SealError
 */
export async function decrypted(sealed: Uint8Array, identity: string | CryptoKey): Promise<string> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch {
    throw new SealError('wrong-key');
  }
  try {
    return await decrypter.decrypt(sealed, 'text');
  } catch (error) {
    const outsider = error instanceof Error && error.message.startsWith('no identity matched');
    throw new SealError(outsider ? 'wrong-key' : 'damaged');
  }
}

function parsed(json: string): Content {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), ContentSchema), json);
  if (!result.success) throw new SealError(isNewer(json) ? 'newer' : 'not-a-referral');
  return result.output;
}

const NewerSchema = v.object({
  referral: v.object({ version: v.pipe(v.number(), v.integer(), v.gtValue(contentVersion)) }),
});

function isNewer(json: string): boolean {
  return v.is(v.pipe(v.string(), v.parseJson(), NewerSchema), json);
}

function agrees({ keySet, referral: inside }: Content, outside: Routing): boolean {
  return (
    (outside.keySet === undefined || outside.keySet === keySet) &&
    (outside.municipality === undefined || outside.municipality === inside.municipality) &&
    (outside.idempotencyKey === undefined || outside.idempotencyKey === inside.idempotencyKey) &&
    (outside.language === undefined || outside.language === inside.language) &&
    (outside.clinics === undefined || sameSet(outside.clinics, inside.clinics))
  );
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
