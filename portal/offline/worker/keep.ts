import { assetsCache, offlinePage, ownCaches, pagesCache } from '../names.ts';
import { takeFresh } from './shown.ts';

const mostPages = 40;
/** Several builds' worth, so that a saved page finds the files that it was made with. */
const mostAssets = 150;

/** Keeps copies of what a page was shown with, as far as it is public and tells of no one. */
export async function keep(addresses: readonly string[], client: string): Promise<void> {
  for (const text of addresses) {
    const address = new URL(text, location.origin);
    if (address.origin !== location.origin) continue;
    if (address.pathname.startsWith('/assets/')) await keepAsset(address);
    else await keepPage(address, client);
  }
}

async function keepAsset({ pathname }: URL): Promise<void> {
  const cache = await caches.open(assetsCache);
  if ((await cache.match(pathname)) !== undefined) return;
  await put(cache, pathname, await fetched(pathname), mostAssets);
}

async function keepPage({ pathname, search }: URL, client: string): Promise<void> {
  // what is chosen on a page stands in its address; at the root that is but the language
  if (search !== '' && (pathname !== '/' || !/^\?lang=[a-z]{2}$/.test(search))) return;
  const isStandIn = pathname.endsWith(`/${offlinePage}`);
  const address = pathname + search;
  const copy = (isStandIn ? null : takeFresh(client)) ?? (await fetched(address));
  if (copy === null || !isPublic(copy)) return;
  if (isStandIn) {
    // nobody has opened it: what it is made of comes along
    for (const [file] of (await copy.clone().text()).matchAll(/\/assets\/[\w.-]+/g)) {
      await keepAsset(new URL(file, location.origin));
    }
  }
  await put(await caches.open(pagesCache), address, copy, mostPages);
}

/** Whether the server says that everyone may keep it, and that nothing of the asker went into it. */
function isPublic({ headers, redirected, type }: Response): boolean {
  const control = headers.get('Cache-Control') ?? '';
  const isHtml = headers.get('Content-Type')?.startsWith('text/html') ?? false;
  return (
    type === 'basic' &&
    !redirected &&
    isHtml &&
    /\bpublic\b/.test(control) &&
    !/no-store/.test(control)
  );
}

async function fetched(address: string): Promise<Response | null> {
  const answer = await fetch(address, { credentials: 'omit' }).catch(() => null);
  return answer?.status === 200 ? answer : null;
}

/** The device's space is not ours: the oldest copies go first, and where it is full none is made. */
async function put(cache: Cache, address: string, copy: Response | null, most: number) {
  if (copy === null) return;
  try {
    await cache.put(address, copy);
    const all = await cache.keys();
    for (const old of all.slice(0, Math.max(0, all.length - most))) await cache.delete(old);
  } catch {
    const all = await cache.keys();
    for (const old of all.slice(0, Math.ceil(all.length / 2))) await cache.delete(old);
  }
}

/** What an earlier version kept in another shape. */
export async function removeOldCaches(): Promise<void> {
  const current: readonly string[] = [pagesCache, assetsCache];
  for (const name of await caches.keys()) {
    if (name.startsWith(ownCaches) && !current.includes(name)) await caches.delete(name);
  }
}
