import { createHmac } from 'node:crypto';
import { type Instant, InstantSchema, type PackId, type PackVersion } from '@shared/model';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
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

    /**
     * From when on this version of a pack has been given out: from now where another was before.
     * Of several processes that start together, one says when.
     */
    async givenOutSince(pack: PackId, version: PackVersion, at: Instant): Promise<Instant> {
      const name = `pack ${pack}`;
      const value = `${version} ${at}`;
      await db
        .insertInto('setting')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doNothing())
        .execute();
      const asked = db.selectFrom('setting').select('value').where('name', '=', name);
      const before = await asked.executeTakeFirstOrThrow();
      if (!before.value.startsWith(`${version} `)) {
        await db
          .updateTable('setting')
          .set({ value })
          .where('name', '=', name)
          .where('value', '=', before.value)
          .execute();
      }
      const kept = await asked.executeTakeFirstOrThrow();
      // a process with other packs was faster: ours are given out as of now all the same
      return kept.value.startsWith(`${version} `)
        ? v.parse(InstantSchema, kept.value.slice(version.length + 1))
        : at;
    },
  };
}
