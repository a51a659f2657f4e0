import { deliver } from '../../referral/deliver.ts';
import { placeOfDraft } from '../../referral/draft-name.ts';
import { sendKept } from '../../referral/send-kept.ts';
import { changeSent, readSent, waitingHere } from '../../referral/sent-store.ts';
import type { Heard } from '../heard.ts';
import { channelName } from '../names.ts';

/**
 * Sends the sealed referrals that wait on this device, one at a time over all tabs.
 * @throws Error where one must be tried again
 */
export async function sendWaiting(): Promise<void> {
  const all = await waitingHere();
  const results = await Promise.all(
    all.map((name) => navigator.locks.request(`referral:${name}`, () => sendOne(name))),
  );
  if (results.includes('again')) throw new Error('The line is not back');
}

function sendOne(name: string) {
  return sendKept({
    read: () => readSent(name),
    change: (from, to) => changeSent(name, from, to),
    deliver: (envelope) => deliver(placeOfDraft(name).municipality, envelope),
    tell: tellTabs,
  });
}

function tellTabs(heard: Heard): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(heard);
  channel.close();
}
