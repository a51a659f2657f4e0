import type { Ports } from './model.ts';
import type { ReferralProps } from './props.ts';
import { withTemporal } from './with-temporal.ts';

/**
 * The browser as the self-referral uses it. All that is not needed for the first page is loaded
 * when it is asked for.
 */
export function browserPorts({ municipality: { id }, language }: ReferralProps): Ports {
  const answering = () => withTemporal().then(() => import('./answering.ts'));
  const sealing = () => withTemporal().then(() => import('./seal-referral.ts'));
  return {
    answering,
    sealedTo: async () => (await sealing()).sealedTo(id),
    drafts: async () => (await answering()).openDrafts(id),
    referral: async (answers, setting, key) =>
      (await answering()).toSelfReferral(answers, setting, { municipality: id, language, key }),
    seal: async (referral) => (await sealing()).sealReferral(referral),
    deliver: async (envelope) => (await sealing()).deliver(id, envelope),
    exclusively: (work) =>
      navigator.locks === undefined ? work() : navigator.locks.request(`referral:${id}`, work),
    later,
  };
}

const firstWaitMs = 5_000;
const longestWaitMs = 60_000;

/** When the line is back, and besides at growing intervals: the server may be what was away. */
function later(again: () => void, triesBefore: number): () => void {
  const wait = Math.min(firstWaitMs * 2 ** triesBefore, longestWaitMs);
  const timer = setTimeout(run, wait);
  addEventListener('online', run);
  function cancel() {
    clearTimeout(timer);
    removeEventListener('online', run);
  }
  function run() {
    cancel();
    again();
  }
  return cancel;
}
