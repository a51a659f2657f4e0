import type { NationalPack, PackBundle } from '@shared/model';
import { catalogueIds, nationalPack } from '@shared/packs';
import {
  useBuiltInCatalogue,
  useBuiltInNationalPack,
  useCatalogue,
  useNationalPack,
} from '@shared/packs/given/index.ts';
import type { KeptPack } from './kept-pack.ts';
import { type OpenedPack, openSignedNational } from './open-signed-pack.ts';
import { type PackEntry, readPackEntries } from './pack-store.ts';
import { afterOthers, type FetchedPack, take } from './packs-in-use.ts';

/** All that was fetched and holds here. */
export type FetchedRules = {
  packs: readonly FetchedPack[];
  /** The national rules, and the source whose they are; null where those of the extension hold. */
  national: { bundle: PackBundle; kept: KeptPack } | null;
};

/**
 * Lets all that was fetched hold: the municipal packs, what they say beside the rules, and the
 * national rules. For the extension's own pages; hints on a journal's page need the first alone.
 */
export function takeRulesIntoUse(): Promise<FetchedRules> {
  return afterOthers(async () => {
    const entries = await readPackEntries();
    const [packs, national] = await Promise.all([take(entries), nationalOf(entries)]);
    for (const id of catalogueIds) useBuiltInCatalogue(id);
    useBuiltInNationalPack();
    if (national !== null) useNationalPack(national.pack);
    for (const { catalogue } of [...packs, ...(national === null ? [] : [national])]) {
      if (catalogue !== null) useCatalogue(catalogue);
    }
    return { packs, national };
  });
}

type National = OpenedPack<NationalPack> & PackEntry;

/** Of the national rules of several portals the municipality's hold, then those given out last. */
async function nationalOf(entries: readonly PackEntry[]): Promise<National | null> {
  const opened = await Promise.all(
    entries.map(async (entry): Promise<National[]> => {
      const { national, key } = entry.kept;
      const read = national && (await openSignedNational(national, key));
      return read === null || 'code' in read ? [] : [{ ...read, ...entry }];
    }),
  );
  const own = opened.flat().filter(({ bundle }) => bundle.pack === nationalPack.manifest.id);
  const [first = null] = own.toSorted(byStanding);
  return first;
}

function byStanding(one: National, other: National): number {
  if (one.isManaged !== other.isManaged) return one.isManaged ? -1 : 1;
  return one.bundle.published < other.bundle.published ? 1 : -1;
}
