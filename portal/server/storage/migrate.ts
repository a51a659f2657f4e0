import { type Kysely, Migrator, NO_MIGRATIONS, sql } from 'kysely';
import { sqliteColumns } from './column-types.ts';
import type { Database } from './database.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/** Any number, the same in every process. */
const lockNumber = 8_317_240_511;

/**
 * Brings the tables up to date, or to an earlier state of them where one is named, in one transaction that takes a lock first: processes that start
 * together wait for each other, and one that dies halfway leaves nothing behind.
 */
export async function migrate(
  { db, kind, columns }: Database,
  to: string | undefined = knownMigrations().at(-1),
): Promise<void> {
  await db.connection().execute(async (connection) => {
    await begin(connection, kind);
    try {
      const provider = { getMigrations: async () => migrations(columns) };
      const migrator = new Migrator({ db: connection, provider, disableTransactions: true });
      const { error } = await migrator.migrateTo(to ?? NO_MIGRATIONS);
      if (error !== undefined) throw error;
      await sql`commit`.execute(connection);
    } catch (error) {
      // SQLite may have done so itself; what counts is why
      await sql`rollback`.execute(connection).catch(() => {});
      throw error;
    }
  });
}

/** Every change to the tables that this version knows, in order. */
export function knownMigrations(): string[] {
  return Object.keys(migrations(sqliteColumns));
}

/** Every change that has been made to these tables, in order. */
export async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name).sort();
}

async function begin(connection: Kysely<Tables>, kind: Database['kind']): Promise<void> {
  if (kind === 'sqlite') {
    await sql`begin immediate`.execute(connection);
  } else {
    await sql`begin`.execute(connection);
    await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(connection);
  }
}
