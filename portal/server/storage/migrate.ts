import { type Kysely, Migrator, sql } from 'kysely';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** Any number, the same in every process. */
const lockNumber = 8_317_240_511;

/**
 * Brings the tables up to date, in one transaction that takes a lock first: processes that start
 * together wait for each other, and one that dies halfway leaves nothing behind.
 */
export async function migrate({ db, kind, columns }: Database): Promise<void> {
  await db.connection().execute(async (connection) => {
    await begin(connection, kind);
    try {
      const provider = { getMigrations: async () => migrations(columns) };
      const migrator = new Migrator({ db: connection, provider, disableTransactions: true });
      const { error } = await migrator.migrateToLatest();
      if (error !== undefined) throw error;
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function begin(connection: Kysely<Tables>, kind: Database['kind']): Promise<void> {
  if (kind === 'sqlite') {
    await sql`begin immediate`.execute(connection);
  } else {
    await sql`begin`.execute(connection);
    await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(connection);
  }
}
