import type { Day } from '@shared/model';
import type { Log } from './log.ts';
import type { Storage } from './storage/storage.ts';

const everyMs = 60 * 60 * 1000;
const firstMs = 60 * 1000;

/** Deletes what is due in every municipality. What is written of it is how much, and no more. */
export async function deleteDue(storage: Storage, today: Day, log: Log): Promise<void> {
  for (const municipality of await storage.municipalities.all()) {
    await storage.feedback.deleteDue(municipality.id, today);
    const deleted = await storage.retention.deleteDue(municipality, today);
    if (deleted > 0) log('ciphertext deleted', { municipality: municipality.id, count: deleted });
  }
}

/** Does so soon after the start and every hour. Any number of processes may. */
export function keepDeletingDue(
  storage: Storage,
  { today, log }: { today: () => Day; log: Log },
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const run = () => {
    running = deleteDue(storage, today(), log).catch((error: unknown) =>
      log('retention failed', { reason: error instanceof Error ? error.name : 'unknown' }),
    );
  };
  const first = setTimeout(run, firstMs);
  const others = setInterval(run, everyMs);
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(others);
      await running;
    },
  };
}
