import type { Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';

export async function firstTables(db: Kysely<unknown>, column: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('municipality')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('clinic')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('clinic_of_municipality')
    .on('clinic')
    .column('municipality')
    .execute();

  // one row a count: the newest is what holds now, the others are its history
  await db.schema
    .createTable('waiting_time')
    .addColumn('clinic', 'text', (c) => c.notNull().references('clinic.id'))
    .addColumn('service', 'text', (c) => c.notNull())
    .addColumn('level', 'integer', (c) => c.notNull())
    .addColumn('counted_on', 'text', (c) => c.notNull())
    .addColumn('days', 'integer', (c) => c.notNull())
    .addColumn('method', 'text', (c) => c.notNull())
    .addColumn('provenance', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('waiting_time_key', ['clinic', 'service', 'level', 'counted_on'])
    .execute();

  await db.schema
    .createTable('group_offer')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('group_of_municipality')
    .on('group_offer')
    .column('municipality')
    .execute();

  await db.schema
    .createTable('document')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('content', 'text', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('intake_key')
    .addColumn('recipient', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('added_on', 'text', (c) => c.notNull())
    .addColumn('revoked_on', 'text')
    .execute();
  await db.schema
    .createIndex('key_of_municipality')
    .on('intake_key')
    .column('municipality')
    .execute();

  await db.schema
    .createTable('device')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('added_on', 'text', (c) => c.notNull())
    .addColumn('revoked_on', 'text')
    .execute();

  await db.schema
    .createTable('sealed_referral')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('idempotency_key', 'text', (c) => c.notNull())
    .addColumn('receipt_hash', 'text', (c) => c.notNull().unique())
    .addColumn('language', 'text', (c) => c.notNull())
    .addColumn('clinics', 'text', (c) => c.notNull())
    .addColumn('received_on', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('changed_on', 'text', (c) => c.notNull())
    .addColumn('sealed', column.bytes)
    .addUniqueConstraint('sent_once', ['municipality', 'idempotency_key'])
    .execute();
  await db.schema
    .createIndex('referral_inbox')
    .on('sealed_referral')
    .columns(['municipality', 'status', 'received_on'])
    .execute();

  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
}
