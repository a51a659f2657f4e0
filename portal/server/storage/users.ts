import {
  type Instant,
  InstantSchema,
  type MunicipalityId,
  type SignedInUser,
  SignedInUserSchema,
  type UserId,
} from '@shared/model';
import type { Kysely, Selectable } from 'kysely';
import * as v from 'valibot';
import type { Tables } from './tables.ts';

export type ListedUser = { user: SignedInUser; addedAt: Instant; seenAt: Instant | null };

/** Those who may sign in. One that is removed keeps its name, for the audit trail. */
export function users(db: Kysely<Tables>) {
  return {
    async add(user: SignedInUser, at: Instant): Promise<void> {
      const { id, municipality, role, name } = user;
      const clinic = user.role === 'clinic' ? user.clinic : null;
      await db
        .insertInto('desk_user')
        .values({ id, municipality, role, clinic, name, added_at: at, removed_at: null })
        .execute();
    },

    async byId(id: UserId): Promise<SignedInUser | undefined> {
      const row = await db
        .selectFrom('desk_user')
        .selectAll()
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return row && userOf(row);
    },

    /** All who may sign in here, by name, with when they last were seen in a session that lasts. */
    async of(municipality: MunicipalityId): Promise<ListedUser[]> {
      const rows = await db
        .selectFrom('desk_user')
        .selectAll('desk_user')
        .select(({ selectFrom }) =>
          selectFrom('session')
            .select(({ fn }) => fn.max('session.seen_at').as('seen_at'))
            .whereRef('session.user', '=', 'desk_user.id')
            .as('seen_at'),
        )
        .where('municipality', '=', municipality)
        .where('removed_at', 'is', null)
        .execute();
      return rows
        .map((row) => ({
          user: userOf(row),
          addedAt: v.parse(InstantSchema, row.added_at),
          seenAt: v.parse(v.nullable(InstantSchema), row.seen_at),
        }))
        .sort((a, b) => a.user.name.localeCompare(b.user.name, 'nb'));
    },

    /** Names by id, of those who are gone too. */
    async namesOf(municipality: MunicipalityId): Promise<Map<string, string>> {
      const rows = await db
        .selectFrom('desk_user')
        .select(['id', 'name'])
        .where('municipality', '=', municipality)
        .execute();
      return new Map(rows.map(({ id, name }) => [id, name]));
    },

    /**
     * Takes away every way in. To be called within `together`. `last`: nobody could invite
     * anyone after it, so the administrator stays.
     */
    async remove(
      municipality: MunicipalityId,
      id: UserId,
      at: Instant,
    ): Promise<'removed' | 'unknown' | 'last'> {
      // two administrators that remove each other wait here
      const rows = await db
        .updateTable('desk_user')
        .set((set) => ({ name: set.ref('name') }))
        .where('municipality', '=', municipality)
        .where('removed_at', 'is', null)
        .returning(['id', 'role'])
        .execute();
      const user = rows.find((row) => row.id === id);
      if (user === undefined) return 'unknown';
      const others = rows.filter((row) => row !== user && row.role === 'administrator');
      if (user.role === 'administrator' && others.length === 0) return 'last';
      await db.updateTable('desk_user').set({ removed_at: at }).where('id', '=', id).execute();
      for (const table of ['session', 'passkey', 'openid_identity', 'recovery_code'] as const) {
        await db.deleteFrom(table).where('user', '=', id).execute();
      }
      await db
        .updateTable('invitation')
        .set({ revoked_at: at })
        .where('for_user', '=', id)
        .where('used_at', 'is', null)
        .execute();
      return 'removed';
    },
  };
}

type UserRow = Pick<
  Selectable<Tables['desk_user']>,
  'id' | 'municipality' | 'role' | 'clinic' | 'name'
>;

/** A row of a user, with or without a clinic. */
export function userOf({ id, municipality, role, clinic, name }: UserRow): SignedInUser {
  return v.parse(SignedInUserSchema, {
    id,
    municipality,
    role,
    name,
    ...(clinic !== null && { clinic }),
  });
}
