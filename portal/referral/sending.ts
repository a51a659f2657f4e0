import { computed, signal } from '@preact/signals';
import type { Acknowledgement, SealedReferral } from '@shared/model';
import type { Outcome } from './deliver.ts';
import type { Sent, Waiting } from './sent-store.ts';

/** What sending needs from around it. */
export type SendingPorts = {
  /** Seals what is to be sent; null where the server's keys cannot be had now. */
  seal: () => Promise<SealedReferral | null>;
  /** False where the answers are not here, so that nothing can be sealed anew. */
  hasAnswers: () => boolean;
  deliver: (envelope: SealedReferral) => Promise<Outcome>;
  /** What the device already holds for the same referral, if anything. */
  kept: () => Promise<Sent | null>;
  keep: (sent: Sent | null) => Promise<void>;
  /** Called once, when the server has it. */
  received: (acknowledgement: Acknowledgement) => void;
  /** Runs one at a time over all tabs. */
  exclusively: <T>(work: () => Promise<T>) => Promise<T>;
  /** Asks to be called again later; returns how to take that back. */
  later: (again: () => void, wait: LaterWait) => () => void;
};

/** How long to wait: longer after each try, and at least as long as the server asks for. */
export type LaterWait = { triesBefore: number; atLeastMs: number };

export type SendingState =
  | { kind: 'ready' }
  | { kind: 'sending' }
  | { kind: 'waiting'; mayHaveArrived: boolean }
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
  const waiting = signal<Waiting | null>(null);
  let tries = 0;
  let cancelLater = () => {};

  async function send(): Promise<void> {
    if (state.value.kind === 'sending' || state.value.kind === 'received') return;
    state.value = { kind: 'sending' };
    cancelLater();
    const outcome = await ports.exclusively(attempt).catch(brokenOff);
    // it may have been acknowledged to another tab, or taken back, meanwhile
    if (state.peek().kind === 'sending') settle(outcome);
  }

  function settle(outcome: Settled): void {
    if (outcome.kind === 'received') arrived(outcome.acknowledgement);
    else if (outcome.kind === 'refused') state.value = outcome;
    else {
      const { atLeastMs } = outcome;
      cancelLater = ports.later(() => void send(), { triesBefore: tries++, atLeastMs });
      const mayHaveArrived = waiting.value?.mayHaveArrived ?? false;
      state.value = { kind: 'waiting', mayHaveArrived };
    }
  }

  function arrived(acknowledgement: Acknowledgement): void {
    if (state.value.kind === 'received') return;
    cancelLater();
    waiting.value = null;
    state.value = { kind: 'received', acknowledgement };
    ports.received(acknowledgement);
  }

  async function attempt(): Promise<Settled> {
    const current = state.value;
    if (current.kind === 'received') return current;
    const kept = await ports.kept();
    if (kept?.kind === 'arrived')
      return { kind: 'received', acknowledgement: kept.acknowledgement };
    waiting.value ??= kept;
    const first = await deliver(waiting.value?.envelope ?? (await ports.seal()));
    if (first.kind !== 'outdated') return first;
    if (!ports.hasAnswers()) return { kind: 'refused', title: null };
    // the same content with the same key, sealed to the keys as they are now
    const again = await deliver(await ports.seal());
    return again.kind === 'outdated' ? notYet : again;
  }

  async function deliver(envelope: SealedReferral | null): Promise<Outcome> {
    if (envelope === null) return notYet;
    const before = waiting.value?.mayHaveArrived ?? false;
    // should the page end now, nobody knows how far it came
    await hold({ kind: 'waiting', envelope, mayHaveArrived: true });
    const outcome = await ports.deliver(envelope);
    // it may have been taken back, or acknowledged to another tab, meanwhile
    if (waiting.value?.envelope !== envelope) return outcome;
    if (outcome.kind === 'received') {
      // before anyone else may send it again
      const { acknowledgement } = outcome;
      await ports.keep({ kind: 'arrived', key: envelope.idempotencyKey, acknowledgement });
    }
    if (outcome.kind === 'refused' || outcome.kind === 'outdated') await hold(null);
    if (outcome.kind === 'waiting' && !outcome.mayHaveArrived && !before) {
      await hold({ kind: 'waiting', envelope, mayHaveArrived: false });
    }
    return outcome;
  }

  async function hold(next: Waiting | null): Promise<void> {
    waiting.value = next;
    await ports.keep(next);
  }

  function reset(): void {
    cancelLater();
    waiting.value = null;
    tries = 0;
    state.value = { kind: 'ready' };
  }

  return {
    state: computed(() => state.value),
    /** What is sealed and not acknowledged yet. */
    waiting: computed(() => waiting.value),
    send,
    /** True while an envelope may already have arrived: then nothing in it may be changed. */
    isUnderWay: computed(() => waiting.value !== null && state.value.kind !== 'received'),
    /** Goes on with what an earlier visit sealed but did not get an answer for. */
    resume(earlier: Waiting): Promise<void> {
      waiting.value = earlier;
      return send();
    },
    /** It has been acknowledged elsewhere: in another tab, or to the worker. */
    arrived,
    /** Takes back what waits. Answers that have surely not been sent may be changed again. */
    async cancel(): Promise<void> {
      reset();
      await ports.keep(null);
    },
    reset,
  };
}

const notYet: Settled = { kind: 'waiting', mayHaveArrived: false, atLeastMs: 0 };
const brokenOff = (): Settled => notYet;
