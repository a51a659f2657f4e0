import * as v from 'valibot';
import { type Policy, readPolicy } from '../policy.ts';
import { type KeptPack, KeptPackSchema, type PackSource, sameSource } from './kept-pack.ts';

/** A source of rules as it stands now. What the municipality has set comes first. */
export type PackEntry = { kept: KeptPack; isManaged: boolean };

/** So many sources at the most. */
export const mostSources = 20;

const StoredSchema = v.pipe(v.array(KeptPackSchema), v.maxLength(2 * mostSources));

/** The sources that there are, each with what was fetched from it. */
export async function readPackEntries(): Promise<PackEntry[]> {
  const [kept, policy] = await Promise.all([readKept(), readPolicy()]);
  return entriesOf(kept, policy);
}

export function entriesOf(kept: readonly KeptPack[], policy: Policy): PackEntry[] {
  const managed = policySources(policy).map((source) => ({
    kept: kept.find((one) => sameSource(one, source)) ?? nothingYet(source),
    isManaged: true,
  }));
  const isNamed = ({ municipality }: KeptPack) =>
    managed.some((entry) => entry.kept.municipality === municipality);
  const own = kept.filter((one) => !isNamed(one)).map((one) => ({ kept: one, isManaged: false }));
  return [...managed, ...own];
}

/** Keeps what was fetched from a source, in place of what was there for its municipality. */
export async function keepPack(pack: KeptPack): Promise<void> {
  const others = (await readKept()).filter(
    ({ municipality }) => municipality !== pack.municipality,
  );
  await chrome.storage.local.set({ packs: [...others, pack].slice(-mostSources) });
}

/** Forgets a source and what came from it: the rules that come with the extension hold again. */
export async function forgetPack({ municipality }: PackSource): Promise<void> {
  const others = (await readKept()).filter((one) => one.municipality !== municipality);
  await chrome.storage.local.set({ packs: others });
}

/** Calls back whenever there is another source, or another pack, until the signal ends it. */
export function onPacksChange(changed: () => void, signal?: AbortSignal): void {
  const heard = (changes: object, area: string) => {
    if ((area === 'local' && 'packs' in changes) || area === 'managed') changed();
  };
  chrome.storage.onChanged.addListener(heard);
  signal?.addEventListener('abort', () => chrome.storage.onChanged.removeListener(heard));
}

export function nothingYet(source: PackSource): KeptPack {
  return { ...source, signed: null, national: null, fetched: null, asked: null, trouble: null };
}

function policySources({ portal, portalKey, packs }: Policy): PackSource[] {
  if (portal === null || portalKey === null) return [];
  return packs.map((municipality) => ({ portal, municipality, key: portalKey }));
}

async function readKept(): Promise<KeptPack[]> {
  const { packs } = await chrome.storage.local.get('packs');
  const read = v.safeParse(StoredSchema, packs);
  return read.success ? read.output : [];
}
