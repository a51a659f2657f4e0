import { draftName } from './draft-name.ts';
import type { Ports } from './model.ts';
import { tellOtherTabs } from './other-tabs.ts';
import type { ReferralProps } from './props.ts';
import { later } from './try-again-later.ts';
import { withTemporal } from './with-temporal.ts';

/**
 * The browser as the self-referral uses it. All that is not needed for the first page is loaded
 * when it is asked for.
 */
export function browserPorts({ municipality: { id }, language, way, keys }: ReferralProps): Ports {
  const name = draftName(id, way);
  const answering = () => withTemporal().then(() => import('./answering.ts'));
  const sealing = () => withTemporal().then(() => import('./seal-referral.ts'));
  return {
    answering,
    sealedTo: async () => (await sealing()).sealedTo(id),
    leaveNothing: async () => (await answering()).leaveNothing(),
    keepAgain: async () => (await answering()).keepAgain(),
    drafts: async (onWiped) => (await answering()).openDrafts(name, onWiped),
    referral: async (answers, setting, key) => {
      const routing = { municipality: id, language, key };
      if (way.kind !== 'group')
        return (await answering()).toSelfReferral(answers, setting, routing);
      const { toGroupInterest } = await import('./group/to-group-interest.ts');
      return toGroupInterest(answers, way.group, { setting, routing });
    },
    seal: async (referral) => (await sealing()).sealReferral(referral, keys),
    deliver: async (envelope) => (await sealing()).deliver(id, envelope),
    exclusively: (work) =>
      navigator.locks === undefined ? work() : navigator.locks.request(`referral:${name}`, work),
    later,
    tell: tellOtherTabs,
  };
}
