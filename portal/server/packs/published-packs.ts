import {
  type Instant,
  type PackBundle,
  type SignedPack,
  type SigningKey,
  StaffLanguageSchema,
} from '@shared/model';
import { catalogueOf, municipalPack, nationalPack } from '@shared/packs';
import { municipalPackIds, nationalPackFiles, packFiles } from '@shared/packs/given/index.ts';
import { packVersion } from '@shared/signing';
import type { Storage } from '../storage/storage.ts';
import type { PackSigner } from './pack-signer.ts';

/** A pack as it is given out. `text` is a `SignedPack`. */
export type PublishedPack = Pick<PackBundle, 'pack' | 'version' | 'published'> & { text: string };

/** The rule packs of this server, ready to be given out; that of the whole country by its own id. */
export type PublishedPacks = { key: SigningKey; of: (pack: string) => PublishedPack | undefined };

/**
 * Signs every pack that is in use, the national one and those from outside the build too. A version has the
 * moment when it was first given out; it is the same on all processes and after a new start.
 */
export async function publishPacks(
  { settings }: Pick<Storage, 'settings'>,
  signer: PackSigner,
  at: Instant,
): Promise<PublishedPacks> {
  const published = new Map<string, PublishedPack>();
  const given = municipalPackIds().flatMap((id) => {
    const pack = municipalPack(id);
    return pack === undefined
      ? []
      : [{ id, files: packFiles(pack, StaffLanguageSchema.options, catalogueOf(id)) }];
  });
  const { id: national } = nationalPack.manifest;
  const ofAll = nationalPackFiles(nationalPack, StaffLanguageSchema.options, catalogueOf(national));
  for (const { id, files } of [...given, { id: national, files: ofAll }]) {
    const version = await packVersion(files);
    const since = await settings.givenOutSince(id, version, at);
    const head = { pack: id, version, published: since };
    const bundle: PackBundle = { inngang: 'pack-bundle-1', ...head, files };
    published.set(id, { ...head, text: JSON.stringify(signed(signer, JSON.stringify(bundle))) });
  }
  return { key: signer.key, of: (pack) => published.get(pack) };
}

function signed({ key, sign }: PackSigner, bundle: string): SignedPack {
  return { inngang: 'signed-pack-1', key, signature: sign(bundle), bundle };
}
