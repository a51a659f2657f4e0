import type { Instant, SignedInUser, UserId } from '@shared/model';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';
import { userOf } from './users.ts';

/** Who someone is at an OpenID provider: issuer and subject, and nothing else that it tells. */
export type OpenIdIdentity = { issuer: string; subject: string };

export function openIdIdentities(db: Kysely<Tables>) {
  return {
    async userOf({ issuer, subject }: OpenIdIdentity): Promise<SignedInUser | undefined> {
      const row = await db
        .selectFrom('openid_identity')
        .innerJoin('desk_user', 'desk_user.id', 'openid_identity.user')
        .selectAll('desk_user')
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .where('desk_user.removed_at', 'is', null)
        .executeTakeFirst();
      return row && userOf(row);
    },

    /** False where the identity belongs to someone already; then nothing is changed. */
    async add(identity: OpenIdIdentity, user: UserId, at: Instant): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('openid_identity')
        .values({ ...identity, user, added_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    async countOf(user: UserId): Promise<number> {
      const { count } = await db
        .selectFrom('openid_identity')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('user', '=', user)
        .executeTakeFirstOrThrow();
      return Number(count);
    },
  };
}
