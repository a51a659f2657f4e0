import type { Kysely } from 'kysely';

export async function desk(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('waiting_time').addColumn('overdue', 'integer').execute();
  // a figure that was taken back: it is not shown, nor is the one before it
  await db.schema
    .alterTable('waiting_time')
    .addColumn('withdrawn', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();

  // one row a publication. The key lets only one of two that began from the same version through
  await db.schema
    .createTable('publication')
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('subject_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('clinic', 'text')
    .addColumn('before', 'text', (c) => c.notNull())
    .addColumn('after', 'text', (c) => c.notNull())
    .addColumn('published_by', 'text', (c) => c.notNull())
    .addColumn('published_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('publication_key', ['subject', 'subject_id', 'version'])
    .execute();
  await db.schema
    .createIndex('publication_of_municipality')
    .on('publication')
    .columns(['municipality', 'published_at'])
    .execute();
}
