import { setTimeout as pause } from 'node:timers/promises';
import { storageTrouble } from './storage-trouble.ts';

const patienceMs = 60_000;
const pauseMs = 250;

/** Waits for a database that is starting, or being moved, before it gives up with its reason. */
export async function whenReachable<T>(open: () => Promise<T>): Promise<T> {
  const latest = Date.now() + patienceMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (storageTrouble(error) !== 'unavailable' || Date.now() > latest) throw error;
      await pause(pauseMs);
    }
  }
}
