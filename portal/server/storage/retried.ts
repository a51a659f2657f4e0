import { setTimeout as pause } from 'node:timers/promises';

const mostTries = 6;
const firstPauseMs = 10;

/** Tries again what the database undid because others were in its way; nothing of it was kept. */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === mostTries || !wasUndone(error)) throw error;
      // those that met are not to meet again
      await pause(firstPauseMs * 2 ** tries * Math.random());
    }
  }
}

/** PostgreSQL's codes for a serialisation failure and a deadlock. */
function wasUndone(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01')
  );
}
