import type { Kysely } from 'kysely';
import type { ColumnTypes } from '../column-types.ts';

/** Who may sign in, with what, and what has been done. Moments are text that sorts. */
export async function signIn(db: Kysely<unknown>, column: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('desk_user')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('clinic', 'text', (c) => c.references('clinic.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('removed_at', 'text')
    .execute();
  await db.schema
    .createIndex('user_of_municipality')
    .on('desk_user')
    .column('municipality')
    .execute();

  await db.schema
    .createTable('passkey')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('user', 'text', (c) => c.notNull().references('desk_user.id'))
    .addColumn('public_key', column.bytes, (c) => c.notNull())
    .addColumn('counter', column.long, (c) => c.notNull())
    .addColumn('transports', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await db.schema.createIndex('passkey_of_user').on('passkey').column('user').execute();

  await db.schema
    .createTable('openid_identity')
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('user', 'text', (c) => c.notNull().references('desk_user.id'))
    .addColumn('added_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('openid_identity_key', ['issuer', 'subject'])
    .execute();
  await db.schema.createIndex('openid_of_user').on('openid_identity').column('user').execute();

  await db.schema
    .createTable('recovery_code')
    .addColumn('code_hash', 'text', (c) => c.primaryKey())
    .addColumn('user', 'text', (c) => c.notNull().references('desk_user.id'))
    .addColumn('used_at', 'text')
    .execute();
  await db.schema.createIndex('recovery_of_user').on('recovery_code').column('user').execute();

  // what a browser has been asked, until it answers: once, and not for long
  await db.schema
    .createTable('sign_in_question')
    .addColumn('question_hash', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('ends_at', 'text', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (c) => c.primaryKey())
    .addColumn('user', 'text', (c) => c.notNull().references('desk_user.id'))
    .addColumn('way', 'text', (c) => c.notNull())
    .addColumn('began_at', 'text', (c) => c.notNull())
    .addColumn('seen_at', 'text', (c) => c.notNull())
    .addColumn('ends_at', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('session_of_user').on('session').column('user').execute();

  await db.schema
    .createTable('invitation')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('clinic', 'text', (c) => c.references('clinic.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('claim_hash', 'text')
    // for someone who is a user already and has lost every way in
    .addColumn('for_user', 'text', (c) => c.references('desk_user.id'))
    .addColumn('invited_by', 'text')
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addColumn('ends_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
  await db.schema
    .createIndex('invitation_of_municipality')
    .on('invitation')
    .column('municipality')
    .execute();

  await db.schema
    .createTable('pairing')
    .addColumn('code_hash', 'text', (c) => c.primaryKey())
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('offered_by', 'text', (c) => c.notNull())
    .addColumn('ends_at', 'text', (c) => c.notNull())
    .addColumn('used_at', 'text')
    .execute();
  await db.schema.alterTable('device').addColumn('used_on', 'text').execute();

  await db.schema
    .createTable('audit_head')
    .addColumn('municipality', 'text', (c) => c.primaryKey().references('municipality.id'))
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('audit_line')
    .addColumn('municipality', 'text', (c) => c.notNull().references('municipality.id'))
    .addColumn('sequence', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('user', 'text')
    .addColumn('action', 'text', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('audit_line_key', ['municipality', 'sequence'])
    .execute();
}
