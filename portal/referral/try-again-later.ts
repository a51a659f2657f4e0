import type { LaterWait } from './sending.ts';

const firstWaitMs = 5_000;
const longestWaitMs = 60_000;

/**
 * Tries again when the line is back or someone looks again, and besides at growing intervals: the
 * server may be what was away. Where the server has said how long, not before. Only timers that no
 * clock moves are used.
 */
export function later(again: () => void, { triesBefore, atLeastMs }: LaterWait): () => void {
  const grown = Math.min(firstWaitMs * 2 ** triesBefore, longestWaitMs);
  // not all who wait at the same moment come at the same moment
  const wait = Math.max(grown * (0.75 + Math.random() / 2), atLeastMs);
  const ended = new AbortController();
  const { signal } = ended;
  const timer = setTimeout(run, wait);
  if (atLeastMs === 0) {
    addEventListener('online', run, { signal });
    document.addEventListener('visibilitychange', () => document.hidden || run(), { signal });
  }
  function cancel() {
    clearTimeout(timer);
    ended.abort();
  }
  function run() {
    cancel();
    again();
  }
  return cancel;
}
