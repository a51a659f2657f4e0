import { type Kysely, Migrator, sql } from 'kysely';
import { sqliteColumns } from './column-types.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables up to date. Kysely takes no lock for SQLite, so the whole of it runs in one
 * write transaction: processes that start together wait for each other.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    try {
      const provider = { getMigrations: async () => migrations(sqliteColumns) };
      const { error } = await new Migrator({ db: connection, provider }).migrateToLatest();
      if (error !== undefined) throw error;
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}
