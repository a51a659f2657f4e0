import { sitePattern } from '../browser/site-pattern.ts';
import overlayFile from '../overlay/overlay.iife.ts?script';
import { readSettings } from '../settings.ts';
import { tell } from './tell.ts';

let queue: Promise<void> = Promise.resolve();

/**
 * Makes the content script that of the granted sites, on pages that are opened from now on and on
 * those that are open: they ask again what holds, or get the script. One run after the other.
 */
export function syncSites(): Promise<void> {
  queue = queue.then(sync, sync);
  return queue;
}

async function sync(): Promise<void> {
  const patterns = await grantedPatterns();
  await register(patterns);
  const here = patterns.length === 0 ? [] : await chrome.tabs.query({ url: patterns });
  const granted = new Set(here.map(({ id }) => id));
  for (const { id } of await chrome.tabs.query({})) {
    if (id === undefined) continue;
    const heard = await tell(id, { kind: 'settings-changed' });
    if (!heard && granted.has(id)) await inject(id);
  }
}

/** The journals that are on, and that the browser lets us into. */
async function grantedPatterns(): Promise<string[]> {
  const { sites } = await readSettings();
  const patterns = sites.filter(({ on }) => on).map(({ origin }) => sitePattern(origin));
  const granted = await Promise.all(
    patterns.map((pattern) => chrome.permissions.contains({ origins: [pattern] })),
  );
  return patterns.filter((_, i) => granted[i]);
}

async function register(matches: string[]): Promise<void> {
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: ['overlay'] });
  if (matches.length === 0) {
    if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: ['overlay'] });
    return;
  }
  const script: chrome.scripting.RegisteredContentScript = {
    id: 'overlay',
    js: [overlayFile],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    // early, so that the background is awake when the page is there
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
  if (known.length > 0) await chrome.scripting.updateContentScripts([script]);
  else await chrome.scripting.registerContentScripts([script]);
}

/** A tab may be gone, or show a page that no script may enter: then there is nothing to do. */
async function inject(tabId: number): Promise<void> {
  await chrome.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [overlayFile] })
    .catch(() => undefined);
}
