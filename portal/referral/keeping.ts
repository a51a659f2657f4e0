import { computed, signal } from '@preact/signals';
import type { SealedReferral } from '@shared/model';
import type { Draft, Drafts } from './drafts.ts';

export type Keeping = ReturnType<typeof createKeeping>;

export type KeepingPorts = { drafts: () => Promise<Drafts> };

/** Keeps what is typed on this device: only after a yes, and until it is taken back. */
export function createKeeping(ports: KeepingPorts, now: () => Promise<Draft>) {
  const isKept = signal(false);
  const hasFailed = signal(false);
  let queue: Promise<unknown> = Promise.resolve();

  /** One after the other, so that a late write never comes back after the wiping. */
  function inTurn<T>(work: (drafts: Drafts) => Promise<T>): Promise<T | null> {
    const done = queue.then(async () => {
      try {
        const result = await work(await ports.drafts());
        hasFailed.value = false;
        return result;
      } catch {
        hasFailed.value = true;
        return null;
      }
    });
    queue = done;
    return done;
  }

  let isWriteDue = false;
  /** Writes the newest; changes that come while one waits for its turn are in it. */
  async function write(): Promise<void> {
    if (isWriteDue) return;
    isWriteDue = true;
    await inTurn(async (drafts) => {
      isWriteDue = false;
      await drafts.write(await now());
    });
  }

  return {
    isKept: computed(() => isKept.value),
    /** True where the device will not keep it: storage is off or full. */
    hasFailed: computed(() => hasFailed.value),

    async keep(): Promise<void> {
      isKept.value = true;
      await write();
      if (hasFailed.value) isKept.value = false;
    },
    async clear(): Promise<void> {
      const was = isKept.value;
      isKept.value = false;
      if (was) await inTurn((drafts) => drafts.clear());
    },
    changed(): void {
      if (isKept.value) void write();
    },
    /** What an earlier visit left here, if anything. It is kept on from now. */
    async found(): Promise<{ draft: Draft; envelope: SealedReferral | null } | null> {
      const draft = await inTurn((drafts) => drafts.read());
      if (draft === null) return null;
      isKept.value = true;
      return { draft, envelope: await inTurn((drafts) => drafts.readEnvelope()) };
    },
    async envelope(): Promise<SealedReferral | null> {
      return isKept.value ? inTurn((drafts) => drafts.readEnvelope()) : null;
    },
    async keepEnvelope(envelope: SealedReferral | null): Promise<void> {
      if (isKept.value) await inTurn((drafts) => drafts.writeEnvelope(envelope));
    },
  };
}
