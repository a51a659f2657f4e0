import overlayFile from '../overlay/overlay.iife.ts?script';
import { readSettings } from '../settings.ts';

let queue: Promise<void> = Promise.resolve();

/** Makes the registered content script that of the granted sites. One run after the other. */
export function syncRegistration(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}

/** A journal's own origin, port and all: the portal may run on the same machine. */
async function register(): Promise<void> {
  const { sites } = await readSettings();
  const patterns = sites.filter(({ on }) => on).map(({ origin }) => `${origin}/*`);
  const granted = await Promise.all(
    patterns.map((pattern) => chrome.permissions.contains({ origins: [pattern] })),
  );
  const matches = patterns.filter((_, i) => granted[i]);
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
