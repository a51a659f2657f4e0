import { type Kysely, sql } from 'kysely';

/** What keeps the inbox and retention as quick with a million referrals as with a thousand. */
export async function pagingAndRetention(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('referral_inbox').execute();
  // only what lies before an intake is in here, in the order in which it is shown
  await sql`
    create index referral_inbox on sealed_referral (municipality, received_on, id)
    where sealed is not null and status <> 'closed'
  `.execute(db);
  await sql`
    create index referral_ended on sealed_referral (municipality, changed_on)
    where sealed is not null and status in ('closed', 'withdrawn')
  `.execute(db);

  // how much was deleted on a day, and nothing of what it was
  await db.schema
    .createTable('retention_day')
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('ran_on', 'text', (c) => c.notNull())
    .addColumn('deleted', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('retention_day_key', ['municipality', 'ran_on'])
    .execute();

  // the secret lies apart from the database now
  await sql`delete from setting where name = 'server-secret'`.execute(db);
}
