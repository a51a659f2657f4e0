import { computed, signal } from '@preact/signals';
import type { Draft, Drafts } from './drafts.ts';
import type { Sent, Waiting } from './sent-store.ts';

export type Keeping = ReturnType<typeof createKeeping>;

export type KeepingPorts = {
  /** What lies on this device. It is said when another tab takes all of that away. */
  drafts: (onWiped: () => void) => Promise<Drafts>;
  /** Leaves nothing of the portal on this device, and lets nothing new be kept from now. */
  leaveNothing: () => Promise<void>;
  /** Lets the portal be kept on this device again. */
  keepAgain: () => Promise<void>;
};

/** What an earlier visit left on this device. */
export type Found = { kind: 'draft'; draft: Draft } | Sent;

/** Keeps a referral on this device: only after a yes, and until it is taken back. */
export function createKeeping(ports: KeepingPorts, now: () => Promise<Draft | Waiting | null>) {
  const isKept = signal(false);
  const isShared = signal(false);
  const hasFailed = signal(false);
  let queue: Promise<unknown> = Promise.resolve();

  /** One after the other, so that a late write never comes back after the wiping. */
  function inTurn<T>(work: (drafts: Drafts) => Promise<T>): Promise<T | null> {
    const done = queue.then(async () => {
      try {
        const result = await work(await ports.drafts(wiped));
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

  let due: Promise<unknown> | null = null;
  /** Writes the newest; changes that come while one waits for its turn are in it. */
  async function write(): Promise<void> {
    due ??= inTurn(async (drafts) => {
      due = null;
      if (!isKept.value) return;
      const newest = await now();
      if (newest === null) await drafts.read();
      else await ('envelope' in newest ? drafts.writeSent(newest) : drafts.write(newest));
    });
    await due;
  }

  async function clear(): Promise<void> {
    const was = isKept.value;
    isKept.value = false;
    if (was) await inTurn((drafts) => drafts.clear());
  }

  /** Others use this device: takes all away that is here, also which pages were read. */
  async function share(): Promise<void> {
    isShared.value = true;
    await clear();
    await queue;
    await ports.leaveNothing();
  }

  /** What was said in another tab holds here too. */
  function wiped(): void {
    if (!isShared.value) void share();
  }

  return {
    isKept: computed(() => isKept.value),
    /** Others use this device: nothing is to stay on it. */
    isShared: computed(() => isShared.value),
    /** True where the device will not keep it: storage is off or full. */
    hasFailed: computed(() => hasFailed.value),

    async keep(): Promise<void> {
      if (isShared.value) await inTurn(ports.keepAgain);
      isShared.value = false;
      isKept.value = true;
      await write();
      if (hasFailed.value) isKept.value = false;
    },
    clear,
    share,
    changed(): void {
      if (isKept.value) void write();
    },
    /** What an earlier visit left here, if anything. It is kept on from now. */
    async found(): Promise<Found | null> {
      const found = await inTurn(async (drafts): Promise<Found | null> => {
        const sent = await drafts.readSent();
        if (sent !== null) return sent;
        const draft = await drafts.read();
        return draft === null ? null : { kind: 'draft', draft };
      });
      if (found !== null) isKept.value = true;
      return found;
    },
    async sent(): Promise<Sent | null> {
      return isKept.value ? inTurn((drafts) => drafts.readSent()) : null;
    },
    /** Keeps what is sealed in place of the answers, or the answers again. */
    async keepSent(sent: Sent | null): Promise<void> {
      if (!isKept.value) return;
      await inTurn((drafts) => drafts.writeSent(sent));
      if (sent === null) await write();
    },
  };
}
