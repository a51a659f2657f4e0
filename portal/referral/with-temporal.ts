/** Fetches the calendar where the browser has none of its own, before anything counts with it. */
export async function withTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
