import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Tells that what the public sees has changed; the database itself keeps it true. */
export function contentVersion(db: Kysely<Tables>) {
  return {
    /** Another text after every change; empty where nothing has ever been published. */
    async now(): Promise<string> {
      const row = await db.selectFrom('content_version').select('version').executeTakeFirst();
      return row?.version ?? '';
    },
  };
}
