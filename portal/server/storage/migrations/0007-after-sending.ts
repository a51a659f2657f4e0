import type { Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';

/** What people add to a referral that they have sent, sealed; and how they say that it went. */
export async function afterSending(db: Kysely<unknown>, column: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('sealed_follow_up')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('referral', 'text', (c) => c.notNull().references('sealed_referral.id'))
    .addColumn('idempotency_key', 'text', (c) => c.notNull())
    .addColumn('received_on', 'text', (c) => c.notNull())
    .addColumn('key_set', 'integer', (c) => c.notNull())
    .addColumn('sealed', column.bytes, (c) => c.notNull())
    .addUniqueConstraint('followed_up_once', ['referral', 'idempotency_key'])
    .execute();
  await db.schema
    .createIndex('follow_up_of_municipality')
    .on('sealed_follow_up')
    .columns(['municipality', 'key_set', 'id'])
    .execute();

  // of a day and of nobody: nothing here leads to a referral
  await db.schema
    .createTable('feedback')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('given_on', 'text', (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('feedback_of_municipality')
    .on('feedback')
    .columns(['municipality', 'given_on'])
    .execute();
}
