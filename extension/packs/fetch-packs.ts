import { type PackList, PackListSchema, type SignedPack, SignedPackSchema } from '@shared/model';
import * as v from 'valibot';
import type { Origin } from '../origin.ts';
import type { PackSource, PackTrouble } from './kept-pack.ts';

/** The largest pack, the national one, has a fifth of this. */
export const largestPack = 1_000_000;
const longestWait = 15_000;

/** Whose rules a portal gives out, and the key that it signs them with. */
export function fetchPackList(portal: Origin): Promise<PackList | PackTrouble> {
  return fetched(`${portal}/api/v1/packs`, PackListSchema);
}

/** What a portal gives out for a municipality, not yet looked into. */
export function fetchSignedPack({
  portal,
  municipality,
}: PackSource): Promise<SignedPack | PackTrouble> {
  return fetched(`${portal}/api/v1/${municipality}/packs`, SignedPackSchema);
}

/** The national rules that a portal gives out, not yet looked into. */
export function fetchNationalPack({ portal }: PackSource): Promise<SignedPack | PackTrouble> {
  return fetched(`${portal}/api/v1/packs/national`, SignedPackSchema);
}

/** Asks for an address and nothing else: no cookie, no referrer, nothing of any page. */
async function fetched<Schema extends v.GenericSchema>(
  address: string,
  schema: Schema,
): Promise<v.InferOutput<Schema> | PackTrouble> {
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(longestWait),
    });
    if (answer.status === 404) return { code: 'none' };
    if (!answer.ok) return { code: 'unexpected' };
    const text = await textUpTo(largestPack, answer);
    if (text === null) return { code: 'too-big' };
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
    return read.success ? read.output : { code: 'unreadable' };
  } catch {
    return { code: 'offline' };
  }
}

/** An answer's text; null, and the rest is not read, where it is longer than so many bytes. */
export async function textUpTo(most: number, answer: Response): Promise<string | null> {
  const reader = answer.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let length = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
