import type { PackId } from '@shared/model';
import { municipalPackIds, useBuiltInPack, useMunicipalPack } from '@shared/packs/given/index.ts';
import type { KeptPack } from './kept-pack.ts';
import { type OpenedPack, openSignedPack } from './open-signed-pack.ts';
import { type PackEntry, readPackEntries } from './pack-store.ts';

/** A pack that came from a portal and holds here, with where it is from. */
export type FetchedPack = OpenedPack & { kept: KeptPack; isManaged: boolean };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Lets the packs that were fetched hold, each in place of one of its id that comes with the
 * extension, and answers with them. Every one is verified anew: what lies in storage is not trusted.
 */
export function takePacksIntoUse(): Promise<FetchedPack[]> {
  return afterOthers(async () => take(await readPackEntries()));
}

/** Takes packs into use one time after the other, in the order in which it was asked for. */
export function afterOthers<Result>(taking: () => Promise<Result>): Promise<Result> {
  const next = queue.then(taking);
  queue = next.catch(() => undefined);
  return next;
}

/** Takes the municipal packs of these sources into use. */
export async function take(entries: readonly PackEntry[]): Promise<FetchedPack[]> {
  const opened = await Promise.all(
    entries.map(async ({ kept, isManaged }): Promise<FetchedPack[]> => {
      if (kept.signed === null) return [];
      const read = await openSignedPack(kept.signed, kept.key);
      return 'code' in read ? [] : [{ ...read, kept, isManaged }];
    }),
  );
  // of two with one id the first holds: the municipality's comes before the user's own
  const byId = new Map<PackId, FetchedPack>();
  for (const one of opened.flat()) if (!byId.has(one.bundle.pack)) byId.set(one.bundle.pack, one);
  for (const id of municipalPackIds()) if (!byId.has(id)) useBuiltInPack(id);
  for (const { pack } of byId.values()) useMunicipalPack(pack);
  return [...byId.values()];
}
