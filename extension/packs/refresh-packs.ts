import { type Instant, later } from '@shared/model';
import { fetchSignedPack } from './fetch-packs.ts';
import type { KeptPack } from './kept-pack.ts';
import { isOlder, openSignedPack } from './open-signed-pack.ts';
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
  const signed = await fetchSignedPack(kept);
  if ('code' in signed) return { ...kept, asked: now, trouble: signed };
  const opened = await openSignedPack(signed, kept.key);
  if ('code' in opened) return { ...kept, asked: now, trouble: opened };
  const known = kept.signed && (await openSignedPack(kept.signed, kept.key));
  if (known !== null && 'bundle' in known && isOlder(opened.bundle, known.bundle)) {
    return { ...kept, asked: now, trouble: { code: 'older' } };
  }
  return { ...kept, signed, fetched: now, asked: now, trouble: null };
}
