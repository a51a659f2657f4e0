import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What the server itself must remember between starts. */
export function settings(db: Kysely<Tables>) {
  return {
    /** The secret that receipts are derived with: made once, and the same for every process. */
    async serverSecret(): Promise<Buffer> {
      await db
        .insertInto('setting')
        .values({ name: 'server-secret', value: randomBytes(32).toString('base64url') })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const { value } = await db
        .selectFrom('setting')
        .select('value')
        .where('name', '=', 'server-secret')
        .executeTakeFirstOrThrow();
      return Buffer.from(value, 'base64url');
    },
  };
}
