import { DatabaseSync } from '@photostructure/sqlite';

/** Lets go of the file. The end of the process does so too, however it comes. */
export type FileLock = { release(): void };

/**
 * Keeps a database file for this process: two servers on one file would each count, limit and
 * clean up as if they were alone. Commands beside a running server do not take this lock.
 * @throws Error that says what to do, where another process has it.
 */
export function lockFile(file: string): FileLock {
  const lock = new DatabaseSync(`${file}-lock`);
  try {
    // a process that was just told to stop may need a moment
    lock.exec('pragma busy_timeout = 2000');
    lock.exec('pragma journal_mode = delete');
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new Error(inUse(file));
    throw error;
  }
  return { release: () => lock.close() };
}

function inUse(file: string): string {
  return `Another Inngang server has ${file} open. SQLite serves one process; for several, set DATABASE_URL to a PostgreSQL database.`;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message);
}
