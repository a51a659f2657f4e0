import type { Instant, SignedInUser, UserId } from '@shared/model';
import type { Kysely } from 'kysely';
import { hashOf } from './secret-hash.ts';
import type { Tables } from './tables.ts';
import { userOf } from './users.ts';

/** Codes for the day that a passkey is lost. Only hashes are kept; each is good for one time. */
export function recoveryCodes(db: Kysely<Tables>) {
  return {
    /** Puts new ones in the place of all that there were. To be called within `together`. */
    async replace(user: UserId, codes: readonly string[]): Promise<void> {
      await db.deleteFrom('recovery_code').where('user', '=', user).execute();
      await db
        .insertInto('recovery_code')
        .values(codes.map((code) => ({ code_hash: hashOf(code), user, used_at: null })))
        .execute();
    },

    /** Uses a code up, and tells whose it was. */
    async use(code: string, at: Instant): Promise<SignedInUser | undefined> {
      const used = await db
        .updateTable('recovery_code')
        .set({ used_at: at })
        .where('code_hash', '=', hashOf(code))
        .where('used_at', 'is', null)
        .returning('user')
        .executeTakeFirst();
      if (used === undefined) return undefined;
      const row = await db
        .selectFrom('desk_user')
        .selectAll()
        .where('id', '=', used.user)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return row && userOf(row);
    },

    /** How many are left. */
    async countOf(user: UserId): Promise<number> {
      const { count } = await db
        .selectFrom('recovery_code')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('user', '=', user)
        .where('used_at', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
