import { type Kysely, sql } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';

/** Keys that wait, live and end; which set of them a referral is sealed to; how often one may ask. */
export async function keys(db: Kysely<unknown>, column: ColumnTypes): Promise<void> {
  await db.schema
    .alterTable('intake_key')
    .addColumn('state', 'text', (c) => c.notNull().defaultTo('active'))
    .execute();
  await db.schema.alterTable('intake_key').addColumn('device', 'text').execute();
  await sql`update intake_key set state = 'revoked' where revoked_on is not null`.execute(db);

  // `usable_from` is the oldest set that holds no revoked key
  await db.schema
    .createTable('intake_key_set')
    .addColumn('municipality', 'text', (c) => c.primaryKey().references('municipality.id'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('usable_from', 'integer', (c) => c.notNull())
    .execute();
  await sql`
    insert into intake_key_set (municipality, version, usable_from)
    select distinct municipality, 1, 1 from intake_key where state = 'active'
  `.execute(db);

  await db.schema
    .alterTable('sealed_referral')
    .addColumn('key_set', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
  await sql`
    create index referral_reseal on sealed_referral (municipality, key_set, id)
    where sealed is not null and status <> 'closed'
  `.execute(db);

  await db.schema
    .createTable('rate_limit')
    .addColumn('who', 'text', (c) => c.primaryKey())
    .addColumn('ends_at', column.long, (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('rate_limit_end').on('rate_limit').column('ends_at').execute();
}
