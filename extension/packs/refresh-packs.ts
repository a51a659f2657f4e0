import { type Instant, later, type SignedPack } from '@shared/model';
import { fetchNationalPack, fetchSignedPack } from './fetch-packs.ts';
import type { KeptPack, PackTrouble } from './kept-pack.ts';
import {
  isOlder,
  type OpenedPack,
  openSignedNational,
  openSignedPack,
} from './open-signed-pack.ts';
import { keepPack, readPackEntries } from './pack-store.ts';

const hoursBetween = 20;

/** Asks the portal for newer rules. The last good ones stay where something is wrong with the new. */
export async function refreshPack(kept: KeptPack, now: Instant): Promise<KeptPack> {
  const next = await asked(kept, now);
  await keepPack(next);
  return next;
}

/** Asks for all that were not asked for since yesterday, one after the other. */
export async function refreshDue(now: Instant): Promise<void> {
  for (const { kept } of await readPackEntries()) {
    const isDue = kept.asked === null || later(kept.asked, { hours: hoursBetween }) <= now;
    if (isDue) await refreshPack(kept, now);
  }
}

async function asked(kept: KeptPack, now: Instant): Promise<KeptPack> {
  const own = await newest(kept.signed, await fetchSignedPack(kept), (one) =>
    openSignedPack(one, kept.key),
  );
  if ('code' in own) return { ...kept, asked: now, trouble: own };
  const national = await newest(kept.national, await fetchNationalPack(kept), (one) =>
    openSignedNational(one, kept.key),
  );
  const taken = { ...kept, signed: own, fetched: now, asked: now };
  if (!('code' in national)) return { ...taken, national, trouble: null };
  // a portal that is older gives out none: what there was before stays
  if (national.code === 'none') return { ...taken, trouble: null };
  return { ...taken, trouble: { ...national, detail: national.detail ?? 'national' } };
}

type Open = (signed: SignedPack) => Promise<Pick<OpenedPack, 'bundle'> | PackTrouble>;

/** What came, where it is good and no step back from what is known, or why it is not taken. */
async function newest(
  known: SignedPack | null,
  came: SignedPack | PackTrouble,
  open: Open,
): Promise<SignedPack | PackTrouble> {
  if ('code' in came) return came;
  const opened = await open(came);
  if ('code' in opened) return opened;
  const before = known && (await open(known));
  const isBack = before !== null && 'bundle' in before && isOlder(opened.bundle, before.bundle);
  return isBack ? { code: 'older' } : came;
}
