import type { SealedReferral } from '@shared/model';
import type { Heard } from '../offline/heard.ts';
import type { Outcome } from './deliver.ts';
import { keyOf } from './key-of.ts';
import type { Sent } from './sent-store.ts';

export type KeptPorts = {
  read: () => Promise<Sent | null>;
  /** Puts the one in place of the other, unless that has been taken away meanwhile. */
  change: (from: Sent, to: Sent) => Promise<void>;
  deliver: (envelope: SealedReferral) => Promise<Outcome>;
  tell: (heard: Heard) => void;
};

/**
 * Sends what waits on this device without a page, as one would: the very same envelope, and kept as
 * something that may have arrived from before the try. What only a page can settle is left for one.
 */
export async function sendKept(ports: KeptPorts): Promise<'again' | 'settled'> {
  const sent = await ports.read();
  if (sent?.kind !== 'waiting') return 'settled';
  const underWay = { ...sent, mayHaveArrived: true };
  await ports.change(sent, underWay);
  const outcome = await ports.deliver(sent.envelope);
  if (outcome.kind === 'waiting') {
    if (!outcome.mayHaveArrived) await ports.change(underWay, sent);
    return 'again';
  }
  if (outcome.kind === 'received') {
    const { acknowledgement } = outcome;
    const arrived = { kind: 'arrived', key: keyOf(sent), acknowledgement } as const;
    await ports.change(underWay, arrived);
    ports.tell(arrived);
  }
  return 'settled';
}
