import {
  type Catalogue,
  type MunicipalPack,
  type NationalPack,
  type PackBundle,
  PackBundleSchema,
  type SignedPack,
  type SigningKey,
} from '@shared/model';
import { PackError, type PackProblem, problemLine } from '@shared/packs';
import {
  checkMunicipalPack,
  checkNationalPack,
  parseCatalogue,
  parseMunicipalPack,
  parseNationalPack,
} from '@shared/packs/given/index.ts';
import { packVersion, verifyPack } from '@shared/signing';
import * as v from 'valibot';
import type { PackTrouble } from './kept-pack.ts';

/** A pack that is what its signer gave out, and that holds together. */
export type OpenedPack<Pack = MunicipalPack> = {
  bundle: PackBundle;
  pack: Pack;
  /** What it says beside the rules; null where the portal gives out none of it. */
  catalogue: Catalogue | null;
};

/**
 * Opens what a portal has given out, or says why it is not to be used: signed with another key
 * than the one that is trusted, changed on its way, or wrong by the schemas of packs.
 */
export function openSignedPack(
  signed: SignedPack,
  trusted: SigningKey,
): Promise<OpenedPack | PackTrouble> {
  return opened(signed, trusted, ({ pack: id, files }) => {
    const pack = parseMunicipalPack(id, files);
    return pack.manifest.id === id && pack.manifest.kind === 'municipality'
      ? { pack, problems: checkMunicipalPack(id, pack) }
      : null;
  });
}

/** Opens the national rules that a portal has given out, as strictly. */
export function openSignedNational(
  signed: SignedPack,
  trusted: SigningKey,
): Promise<OpenedPack<NationalPack> | PackTrouble> {
  return opened(signed, trusted, ({ pack: id, files }) => {
    const pack = parseNationalPack(id, files);
    return pack.manifest.id === id && pack.manifest.kind === 'national'
      ? { pack, problems: checkNationalPack(id, pack) }
      : null;
  });
}

/** True where another version is meant to come before the one that is known: a step back in time. */
export function isOlder(bundle: PackBundle, known: PackBundle): boolean {
  return bundle.version !== known.version && bundle.published < known.published;
}

/** Null: it is a pack of another name, or of another kind, than it was asked for. */
type Reading<Pack> = (bundle: PackBundle) => { pack: Pack; problems: PackProblem[] } | null;

async function opened<Pack>(
  signed: SignedPack,
  trusted: SigningKey,
  readAs: Reading<Pack>,
): Promise<OpenedPack<Pack> | PackTrouble> {
  if (signed.key !== trusted) return { code: 'other-key' };
  if (!(await verifyPack(signed))) return { code: 'signature' };
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), PackBundleSchema), signed.bundle);
  if (!read.success) return { code: 'unreadable' };
  const bundle = read.output;
  if ((await packVersion(bundle.files)) !== bundle.version) return { code: 'unreadable' };
  try {
    const own = readAs(bundle);
    if (own === null) return content(`${bundle.pack}/pack.json: id`);
    const [wrong] = own.problems.filter(({ severity }) => severity === 'error');
    if (wrong !== undefined) return content(problemLine(wrong));
    return { bundle, pack: own.pack, catalogue: catalogueIn(bundle) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const [wrong] = error.problems;
    return content(wrong === undefined ? bundle.pack : problemLine(wrong));
  }
}

function catalogueIn({ pack: id, files }: PackBundle): Catalogue | null {
  const isGiven = ['duties.json', 'services.json', 'rights.json'].some((name) => name in files);
  return isGiven ? parseCatalogue(id, files) : null;
}

function content(where: string): PackTrouble {
  return { code: 'content', detail: where.slice(0, 300) };
}
