import { onPacksChange } from '../packs/pack-store.ts';
import { takePacksIntoUse } from '../packs/packs-in-use.ts';

let ready: Promise<unknown> | null = null;

/** Resolves when the packs that were fetched hold in the background, and those of a change do. */
export function packsHere(): Promise<unknown> {
  if (ready === null) {
    ready = takePacksIntoUse();
    onPacksChange(() => {
      ready = takePacksIntoUse();
    });
  }
  return ready;
}
