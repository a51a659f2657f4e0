import { type Kysely, sql } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';

/** Every table that a public page or the open data are made from. */
export const publicTables = [
  'municipality',
  'clinic',
  'waiting_time',
  'group_offer',
  'document',
  'publication',
  'intake_key',
  'intake_key_set',
] as const;

/**
 * One value that is another after every change to what the public sees, whoever made it and by
 * which process: what is kept ready holds as long as it is the same. By chance and not by count,
 * so that a copy that is put back does not come to a value that has meant something else.
 */
export async function contentVersion(db: Kysely<unknown>, column: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('content_version')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('version', 'text', (c) => c.notNull())
    .execute();
  await (column.dialect === 'sqlite' ? sqliteTriggers(db) : postgresTriggers(db));
}

async function sqliteTriggers(db: Kysely<unknown>): Promise<void> {
  for (const table of publicTables) {
    for (const change of ['insert', 'update', 'delete']) {
      await sql`
        create trigger ${sql.ref(`${table}_${change}_seen`)} after ${sql.raw(change)}
        on ${sql.table(table)} begin
          insert into content_version (id, version) values (1, hex(randomblob(16)))
          on conflict (id) do update set version = excluded.version;
        end
      `.execute(db);
    }
  }
}

/** At the end of the transaction: locked last, the one row can't be part of a deadlock. */
async function postgresTriggers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function content_changed() returns trigger language plpgsql as $$
    begin
      insert into content_version (id, version) values (1, gen_random_uuid()::text)
      on conflict (id) do update set version = excluded.version;
      return null;
    end $$
  `.execute(db);
  for (const table of publicTables) {
    await sql`
      create constraint trigger ${sql.ref(`${table}_seen`)}
      after insert or update or delete on ${sql.table(table)}
      deferrable initially deferred for each row execute function content_changed()
    `.execute(db);
  }
}
