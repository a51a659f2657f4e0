import { type Instant, InstantSchema, type SignedInUser, type UserId } from '@shared/model';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { hashOf } from './secret-hash.ts';
import type { Tables } from './tables.ts';
import { userOf } from './users.ts';

/** What someone signed in with. */
export const SignInWaySchema = v.picklist(['passkey', 'openid', 'recovery']);
export type SignInWay = v.InferOutput<typeof SignInWaySchema>;

export type ListedSession = {
  way: SignInWay;
  beganAt: Instant;
  seenAt: Instant;
  /** The one that asks. */
  isThis: boolean;
};

/** Who is signed in. Only the hash of a token is kept, so a copy of the database signs nobody in. */
export function sessions(db: Kysely<Tables>) {
  return {
    async begin(session: {
      token: string;
      user: UserId;
      way: SignInWay;
      at: Instant;
      endsAt: Instant;
    }): Promise<void> {
      const { token, user, way, at, endsAt } = session;
      await db
        .insertInto('session')
        .values({
          token_hash: hashOf(token),
          user,
          way,
          began_at: at,
          seen_at: at,
          ends_at: endsAt,
        })
        .execute();
    },

    /** Whose session this is, where it has not ended by now and was seen after `idleSince`. */
    async find(
      token: string,
      { now, idleSince }: { now: Instant; idleSince: Instant },
    ): Promise<{ user: SignedInUser; seenAt: Instant } | undefined> {
      const row = await db
        .selectFrom('session')
        .innerJoin('desk_user', 'desk_user.id', 'session.user')
        .selectAll('desk_user')
        .select('session.seen_at')
        .where('token_hash', '=', hashOf(token))
        .where('session.ends_at', '>', now)
        .where('session.seen_at', '>', idleSince)
        .where('desk_user.removed_at', 'is', null)
        .executeTakeFirst();
      return row && { user: userOf(row), seenAt: v.parse(InstantSchema, row.seen_at) };
    },

    async seen(token: string, at: Instant): Promise<void> {
      await db
        .updateTable('session')
        .set({ seen_at: at })
        .where('token_hash', '=', hashOf(token))
        .where('seen_at', '<', at)
        .execute();
    },

    /** Those of one user that have not ended, the newest first. */
    async of(
      user: UserId,
      { token, now, idleSince }: { token: string; now: Instant; idleSince: Instant },
    ): Promise<ListedSession[]> {
      const own = hashOf(token);
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('user', '=', user)
        .where('ends_at', '>', now)
        .where('seen_at', '>', idleSince)
        .orderBy('began_at', 'desc')
        .execute();
      return rows.map((row) => ({
        way: v.parse(SignInWaySchema, row.way),
        beganAt: v.parse(InstantSchema, row.began_at),
        seenAt: v.parse(InstantSchema, row.seen_at),
        isThis: row.token_hash === own,
      }));
    },

    async end(token: string): Promise<void> {
      await db.deleteFrom('session').where('token_hash', '=', hashOf(token)).execute();
    },

    async endAll(user: UserId): Promise<void> {
      await db.deleteFrom('session').where('user', '=', user).execute();
    },

    /** Forgets those that have ended. */
    async forget({ now, idleSince }: { now: Instant; idleSince: Instant }): Promise<void> {
      await db
        .deleteFrom('session')
        .where((where) =>
          where.or([where('ends_at', '<=', now), where('seen_at', '<=', idleSince)]),
        )
        .execute();
    },
  };
}
