import type { PackId } from '@shared/model';
import { municipalPackIds, useBuiltInPack, useMunicipalPack } from '@shared/packs/given/index.ts';
import type { KeptPack } from './kept-pack.ts';
import { type OpenedPack, openSignedPack } from './open-signed-pack.ts';
import { readPackEntries } from './pack-store.ts';

/** A pack that came from a portal and holds here, with where it is from. */
export type FetchedPack = OpenedPack & { kept: KeptPack; isManaged: boolean };

let queue: Promise<unknown> = Promise.resolve();

/**
 * Lets the packs that were fetched hold, each in place of one of its id that comes with the
 * extension, and answers with them. Every one is verified anew: what lies in storage is not trusted.
 */
export function takePacksIntoUse(): Promise<FetchedPack[]> {
  const next = queue.then(take);
  queue = next.catch(() => undefined);
  return next;
}

async function take(): Promise<FetchedPack[]> {
  const entries = await readPackEntries();
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
