import type { Origin } from '../origin.ts';

/**
 * The pattern of a site's pages, port and all: the portal may run on the same machine. Firefox knows
 * no port in a pattern; there the background alone holds to it, by the origin of who asks.
 */
export function sitePattern(origin: Origin): string {
  if (chrome.sidePanel !== undefined) return `${origin}/*`;
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
