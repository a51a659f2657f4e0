import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What the server itself must remember between starts. */
export function settings(db: Kysely<Tables>) {
  return {
    /**
     * Whether this is the secret that the database was begun with; the first one is, or one that
     * is said to be new. The database keeps a mark of it that does not lead back.
     */
    async isSameSecret(secret: Uint8Array, { isNew = false } = {}): Promise<boolean> {
      const name = 'secret-mark';
      const value = createHmac('sha256', secret).update('inngang').digest('base64url');
      await db
        .insertInto('setting')
        .values({ name, value })
        .onConflict((conflict) => {
          const known = conflict.column('name');
          return isNew ? known.doUpdateSet({ value }) : known.doNothing();
        })
        .execute();
      const kept = await db
        .selectFrom('setting')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirstOrThrow();
      return kept.value === value;
    },
  };
}
