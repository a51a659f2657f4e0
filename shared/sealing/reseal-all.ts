import type { MunicipalityId, ReferralId, Resealed, ResealList } from '@shared/model';
import { fromBase64, toBase64 } from './base64.ts';
import { open, SealError, type SealErrorCode } from './open.ts';
import { seal } from './seal.ts';

/** What resealing needs from around it. Each fails by throwing; what was done by then is done. */
export type ResealPorts = {
  /** What is sealed to older keys, in the order of ids, after the one that is named. */
  list: (after: ReferralId | null) => Promise<ResealList>;
  /** Puts a resealed one in the place of the one that was opened; false where that has changed. */
  replace: (id: ReferralId, resealed: Resealed) => Promise<boolean>;
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
  let after: ReferralId | null = null;
  for (;;) {
    const page: ResealList = await ports.list(after);
    if (after === null) tell({ left: page.remaining });
    const last = page.referrals.at(-1);
    if (last === undefined) break;
    for (const sealed of page.referrals) {
      signal?.throwIfAborted();
      const { id, keySet: from, language, clinics } = sealed;
      const left = Math.max(0, progress.left - 1);
      try {
        const outside = { municipality, language, clinics, keySet: from };
        const referral = await open(fromBase64(sealed.sealed), identity, outside);
        const { keySet } = page.current;
        const again = toBase64(await seal(referral, page.current));
        const isDone = await ports.replace(id, { from, keySet, sealed: again });
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
