import type { Ports } from './model.ts';
import { tellOtherTabs } from './other-tabs.ts';
import type { ReferralProps } from './props.ts';
import { later } from './try-again-later.ts';
import { withTemporal } from './with-temporal.ts';

/**
 * The browser as the self-referral uses it. All that is not needed for the first page is loaded
 * when it is asked for.
 */
export function browserPorts({ municipality: { id }, language, keys }: ReferralProps): Ports {
  const answering = () => withTemporal().then(() => import('./answering.ts'));
  const sealing = () => withTemporal().then(() => import('./seal-referral.ts'));
  return {
    answering,
    sealedTo: async () => (await sealing()).sealedTo(id),
    leaveNothing: async () => (await answering()).leaveNothing(),
    drafts: async () => (await answering()).openDrafts(id),
    referral: async (answers, setting, key) =>
      (await answering()).toSelfReferral(answers, setting, { municipality: id, language, key }),
    seal: async (referral) => (await sealing()).sealReferral(referral, keys),
    deliver: async (envelope) => (await sealing()).deliver(id, envelope),
    exclusively: (work) =>
      navigator.locks === undefined ? work() : navigator.locks.request(`referral:${id}`, work),
    later,
    tell: tellOtherTabs,
  };
}
