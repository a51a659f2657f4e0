import { computed, signal } from '@preact/signals';
import type { Acknowledgement, SealedReferral } from '@shared/model';
import type { Outcome } from './deliver.ts';

/** What sending needs from around it. */
export type SendingPorts = {
  /** Seals what is to be sent; null where the server's keys cannot be had now. */
  seal: () => Promise<SealedReferral | null>;
  deliver: (envelope: SealedReferral) => Promise<Outcome>;
  /** The envelope that the device already holds for the same referral, if any. */
  kept: () => Promise<SealedReferral | null>;
  keep: (envelope: SealedReferral | null) => Promise<void>;
  /** Called once, when the server has it. */
  received: () => void;
  /** Runs one at a time over all tabs. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Asks to be called again later; returns how to take that back. */
  later: (again: () => void, triesBefore: number) => () => void;
};

export type SendingState =
  | { kind: 'ready' }
  | { kind: 'sending' }
  | { kind: 'waiting' }
  | { kind: 'refused'; title: string | null }
  | { kind: 'received'; acknowledgement: Acknowledgement };

type Settled = Exclude<Outcome, { kind: 'outdated' }>;

export type Sending = ReturnType<typeof createSending>;

/**
 * Sends one referral exactly once: it is sealed once, and that same envelope with its key is
 * sent again until the server has acknowledged it.
 */
export function createSending(ports: SendingPorts) {
  const state = signal<SendingState>({ kind: 'ready' });
  const envelope = signal<SealedReferral | null>(null);
  let tries = 0;
  let cancelLater = () => {};

  async function send(): Promise<void> {
    if (state.value.kind === 'sending' || state.value.kind === 'received') return;
    state.value = { kind: 'sending' };
    cancelLater();
    const outcome = await ports.exclusively(attempt).catch((): Settled => ({ kind: 'waiting' }));
    if (outcome.kind === 'refused') envelope.value = null;
    if (outcome.kind === 'waiting') cancelLater = ports.later(() => void send(), tries++);
    state.value = outcome;
    if (outcome.kind === 'received') ports.received();
  }

  async function attempt(): Promise<Settled> {
    const first = await deliver(envelope.value ?? (await ports.kept()) ?? (await ports.seal()));
    if (first.kind !== 'outdated') return first;
    // the same content with the same key, sealed to the keys as they are now
    const again = await deliver(await ports.seal());
    return again.kind === 'outdated' ? { kind: 'waiting' } : again;
  }

  async function deliver(sealed: SealedReferral | null): Promise<Outcome> {
    envelope.value = sealed;
    if (sealed === null) return { kind: 'waiting' };
    await ports.keep(sealed);
    const outcome = await ports.deliver(sealed);
    if (outcome.kind === 'refused' || outcome.kind === 'outdated') {
      envelope.value = null;
      await ports.keep(null);
    }
    return outcome;
  }

  return {
    state: computed(() => state.value),
    send,
    /** True while an envelope may already have arrived: then nothing in it may be changed. */
    isUnderWay: computed(() => envelope.value !== null && state.value.kind !== 'received'),
    /** Goes on with what an earlier visit sealed but did not get an answer for. */
    resume(earlier: SealedReferral): Promise<void> {
      envelope.value = earlier;
      return send();
    },
    reset(): void {
      cancelLater();
      envelope.value = null;
      tries = 0;
      state.value = { kind: 'ready' };
    },
  };
}
