import type {
  FollowUpId,
  MunicipalityId,
  ReferralId,
  Resealed,
  ResealList,
  StoredFollowUp,
  StoredReferral,
} from '@shared/model';
import { fromBase64, toBase64 } from './base64.ts';
import { openFollowUp, sealFollowUp } from './follow-up.ts';
import { open, SealError, type SealErrorCode } from './open.ts';
import { seal } from './seal.ts';

/** A referral or a follow-up. */
export type SealedId = ReferralId | FollowUpId;

/** What resealing needs from around it. Each fails by throwing; what was done by then is done. */
export type ResealPorts = {
  /** What is sealed to older keys, in the order of ids, after the one that is named. */
  list: (after: SealedId | null) => Promise<ResealList>;
  /** Puts a resealed one in the place of the one that was opened; false where that has changed. */
  replace: (id: SealedId, resealed: Resealed) => Promise<boolean>;
};

export type ResealProgress = {
  done: number;
  /** Those that are still to be gone through. */
  left: number;
  /** What could not be opened, by why; it lies as it was. */
  unopened: Partial<Record<SealErrorCode, number>>;
};

/**
 * Opens all that is sealed to older keys and seals it to those in use. Each is put in its place
 * by itself and only over the very one that was opened, so it can be broken off and begun again
 * anywhere, on several devices at once, and nothing is lost or doubled.
 */
export async function resealAll(
  ports: ResealPorts,
  identity: string | CryptoKey,
  municipality: MunicipalityId,
  told: (progress: ResealProgress) => void,
  signal?: AbortSignal,
): Promise<ResealProgress> {
  let progress: ResealProgress = { done: 0, left: 0, unopened: {} };
  const tell = (change: Partial<ResealProgress>) => {
    progress = { ...progress, ...change };
    told(progress);
  };
  let after: SealedId | null = null;
  for (;;) {
    const page: ResealList = await ports.list(after);
    if (after === null) tell({ left: page.remaining });
    const items = byId(page);
    const last = items.at(-1);
    if (last === undefined) break;
    for (const item of items) {
      signal?.throwIfAborted();
      const { id, keySet: from } = item;
      const left = Math.max(0, progress.left - 1);
      try {
        const { keySet } = page.current;
        const sealed = toBase64(await sealedAgain(item, page, { identity, municipality }));
        const isDone = await ports.replace(id, { from, keySet, sealed });
        tell({ left, done: progress.done + (isDone ? 1 : 0) });
      } catch (error) {
        if (!(error instanceof SealError)) throw error;
        const { code } = error;
        tell({
          left,
          unopened: { ...progress.unopened, [code]: (progress.unopened[code] ?? 0) + 1 },
        });
      }
    }
    after = last.id;
  }
  tell({ left: 0 });
  return progress;
}

type Item = StoredReferral | StoredFollowUp;
type Opening = { identity: string | CryptoKey; municipality: MunicipalityId };

/** Both kinds in the one order that the pages follow. */
function byId({ referrals, followUps }: ResealList): Item[] {
  return [...referrals, ...followUps].sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function sealedAgain(
  item: Item,
  { current }: ResealList,
  { identity, municipality }: Opening,
): Promise<Uint8Array> {
  const { keySet } = item;
  const bytes = fromBase64(item.sealed);
  if ('referral' in item) {
    const { referral } = item;
    return sealFollowUp(
      await openFollowUp(bytes, identity, { municipality, referral, keySet }),
      current,
    );
  }
  const { language, clinics } = item;
  return seal(await open(bytes, identity, { municipality, language, clinics, keySet }), current);
}
