import {
  type MunicipalPack,
  type PackBundle,
  PackBundleSchema,
  type SignedPack,
  type SigningKey,
} from '@shared/model';
import { PackError, problemLine } from '@shared/packs';
import { checkMunicipalPack, parseMunicipalPack } from '@shared/packs/given/index.ts';
import { packVersion, verifyPack } from '@shared/signing';
import * as v from 'valibot';
import type { PackTrouble } from './kept-pack.ts';

/** A pack that is what its signer gave out, and that holds together. */
export type OpenedPack = { bundle: PackBundle; pack: MunicipalPack };

/**
 * Opens what a portal has given out, or says why it is not to be used: signed with another key
 * than the one that is trusted, changed on its way, or wrong by the schemas of packs.
 */
export async function openSignedPack(
  signed: SignedPack,
  trusted: SigningKey,
): Promise<OpenedPack | PackTrouble> {
  if (signed.key !== trusted) return { code: 'other-key' };
  if (!(await verifyPack(signed))) return { code: 'signature' };
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), PackBundleSchema), signed.bundle);
  if (!read.success) return { code: 'unreadable' };
  const bundle = read.output;
  if ((await packVersion(bundle.files)) !== bundle.version) return { code: 'unreadable' };
  const pack = packOf(bundle);
  return 'code' in pack ? pack : { bundle, pack };
}

/** True where another version is meant to come before the one that is known: a step back in time. */
export function isOlder(bundle: PackBundle, known: PackBundle): boolean {
  return bundle.version !== known.version && bundle.published < known.published;
}

function packOf({ pack: id, files }: PackBundle): MunicipalPack | PackTrouble {
  try {
    const pack = parseMunicipalPack(id, files);
    if (pack.manifest.id !== id) return content(`${id}/pack.json: id`);
    const [wrong] = checkMunicipalPack(id, pack).filter(({ severity }) => severity === 'error');
    return wrong === undefined ? pack : content(problemLine(wrong));
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const [wrong] = error.problems;
    return content(wrong === undefined ? id : problemLine(wrong));
  }
}

function content(where: string): PackTrouble {
  return { code: 'content', detail: where.slice(0, 300) };
}
