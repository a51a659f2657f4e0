import type { TestProject } from 'vitest/node';
import { postgresPrograms, startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that the tests of the server run on. */
    dialect: 'sqlite' | 'postgres';
    /** A PostgreSQL in which tests make databases of their own; null: they use a library. */
    postgres: string | null;
  }
}

/** Gives the tests a real PostgreSQL for as long as they run, where one is installed. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const programs = postgresPrograms();
  if (programs === undefined) {
    process.stdout.write(
      'No PostgreSQL is installed here: its dialect is tested on PGlite instead, which can not show what happens between processes.\n',
    );
    project.provide('postgres', null);
    return undefined;
  }
  const postgres = await startPostgres(programs);
  process.stdout.write(`The server is tested on PostgreSQL from ${programs}, too.\n`);
  // these tests ask what is kept, not whether it outlives a power cut: that costs them a third
  project.provide('postgres', `${postgres.url()}&options=-csynchronous_commit%3Doff`);
  return () => postgres.remove();
}
