/** Stands in for the polyfill in the extension's build: the browser's own `Temporal`. */
export const { Temporal } = globalThis as unknown as typeof import('temporal-polyfill');
