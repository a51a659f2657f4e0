import { deliver } from '../../referral/deliver.ts';
import { readSent, waitingHere, writeSent } from '../../referral/sent-store.ts';
import type { Heard } from '../heard.ts';
import { channelName } from '../names.ts';

/**
 * Sends the sealed referrals that wait on this device, each as a page would: the same envelope, one
 * at a time over all tabs. What only a page can settle is left for one.
 * @throws Error where one must be tried again
 */
export async function sendWaiting(): Promise<void> {
  const all = await waitingHere();
  const results = await Promise.all(
    all.map((municipality) =>
      navigator.locks.request(`referral:${municipality}`, () => sendOne(municipality)),
    ),
  );
  if (results.includes('again')) throw new Error('The line is not back');
}

async function sendOne(municipality: string): Promise<'again' | 'settled'> {
  const sent = await readSent(municipality);
  if (sent?.kind !== 'waiting') return 'settled';
  const { envelope } = sent;
  const outcome = await deliver(municipality, envelope);
  if (outcome.kind === 'waiting') return 'again';
  if (outcome.kind === 'received') {
    const { acknowledgement } = outcome;
    const arrived = { kind: 'arrived', key: envelope.idempotencyKey, acknowledgement } as const;
    await writeSent(municipality, arrived);
    tellTabs(arrived);
  }
  return 'settled';
}

function tellTabs(heard: Heard): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(heard);
  channel.close();
}
