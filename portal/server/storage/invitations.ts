import {
  type Instant,
  InstantSchema,
  type MunicipalityId,
  MunicipalityIdSchema,
  type UserId,
  UserIdSchema,
} from '@shared/model';
import type { Kysely, Selectable } from 'kysely';
import * as v from 'valibot';
import { hashOf } from './secret-hash.ts';
import type { Tables } from './tables.ts';

export const InvitationIdSchema = v.pipe(v.string(), v.uuid(), v.brand('InvitationId'));
export type InvitationId = v.InferOutput<typeof InvitationIdSchema>;

const kept = {
  id: InvitationIdSchema,
  municipality: MunicipalityIdSchema,
  name: v.string(),
  /** A user who is to get a new way in; null where it makes a new user. */
  forUser: v.nullable(UserIdSchema),
  endsAt: InstantSchema,
};
const InvitationSchema = v.variant('role', [
  v.strictObject({ ...kept, role: v.picklist(['administrator', 'intake']), clinic: v.null() }),
  v.strictObject({ ...kept, role: v.literal('clinic'), clinic: v.string() }),
]);
export type Invitation = v.InferOutput<typeof InvitationSchema>;

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

export type NewInvitation = WithoutId<Invitation> & {
  token: string;
  /** Keyed hash of what an OpenID provider will call them; null where that is not known. */
  claimHash: string | null;
  /** Null for those of the demonstration. */
  invitedBy: UserId | null;
  at: Instant;
};

/** Invitations, each good for one person and one time. Only the hash of a link's token is kept. */
export function invitations(db: Kysely<Tables>) {
  const openAt = (now: Instant) =>
    db
      .selectFrom('invitation')
      .selectAll()
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .where('ends_at', '>', now);

  return {
    async add(invitation: NewInvitation): Promise<InvitationId> {
      const id = v.parse(InvitationIdSchema, crypto.randomUUID());
      const { municipality, role, clinic, name, token } = invitation;
      await db
        .insertInto('invitation')
        .values({
          id,
          token_hash: hashOf(token),
          municipality,
          role,
          clinic,
          name,
          claim_hash: invitation.claimHash,
          for_user: invitation.forUser,
          invited_by: invitation.invitedBy,
          made_at: invitation.at,
          ends_at: invitation.endsAt,
          used_at: null,
          revoked_at: null,
        })
        .execute();
      return id;
    },

    /** What a link invites to, while it is good. */
    async byToken(token: string, now: Instant): Promise<Invitation | undefined> {
      const row = await openAt(now).where('token_hash', '=', hashOf(token)).executeTakeFirst();
      return row && invitationOf(row);
    },

    /** The newest that expects someone whom an OpenID provider tells so of. */
    async byClaim(
      municipality: MunicipalityId,
      claimHash: string,
      now: Instant,
    ): Promise<Invitation | undefined> {
      const row = await openAt(now)
        .where('municipality', '=', municipality)
        .where('claim_hash', '=', claimHash)
        .orderBy('made_at', 'desc')
        .executeTakeFirst();
      return row && invitationOf(row);
    },

    /** Uses it up; false where someone has been faster. */
    async use(id: InvitationId, now: Instant): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('invitation')
        .set({ used_at: now })
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .where('ends_at', '>', now)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async openOf(municipality: MunicipalityId, now: Instant): Promise<Invitation[]> {
      const rows = await openAt(now)
        .where('municipality', '=', municipality)
        .orderBy('made_at')
        .orderBy('id')
        .execute();
      return rows.map(invitationOf);
    },

    /** False where it is not open any more. */
    async revoke(municipality: MunicipalityId, id: InvitationId, at: Instant): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('invitation')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('municipality', '=', municipality)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    /** Ends those that nobody made, so that newer links take their place. */
    async revokeNobodys(municipality: MunicipalityId, at: Instant): Promise<void> {
      await db
        .updateTable('invitation')
        .set({ revoked_at: at })
        .where('municipality', '=', municipality)
        .where('invited_by', 'is', null)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .execute();
    },
  };
}

function invitationOf(row: Selectable<Tables['invitation']>): Invitation {
  const { id, municipality, role, clinic, name, for_user: forUser, ends_at: endsAt } = row;
  return v.parse(InvitationSchema, { id, municipality, role, clinic, name, forUser, endsAt });
}
