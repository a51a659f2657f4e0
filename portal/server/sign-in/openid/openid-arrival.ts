import {
  type Instant,
  type MunicipalityId,
  type SignedInUser,
  type UserId,
  UserIdSchema,
} from '@shared/model';
import * as v from 'valibot';
import type { Invitation, InvitationId } from '../../storage/invitations.ts';
import type { Stores } from '../../storage/storage.ts';
import { join } from '../join.ts';
import { signInUser } from '../sign-in-user.ts';
import type { OpenIdPerson } from './openid-provider.ts';

export type Arrival =
  | { user: SignedInUser; session: string; isNew: boolean }
  | 'openid-unknown'
  | 'openid-taken';

type Expected = {
  municipality: MunicipalityId;
  /** The invitation whose link they came by. */
  invitation: InvitationId | null;
  /** Keyed hash of what the provider calls them. */
  claimHash: string | undefined;
  at: Instant;
};

/**
 * Signs in whoever has come back from the provider: a user that is known there, or else the
 * person of the invitation that they came by, or of one that expects this claim. To be called
 * within `together`.
 */
export async function arrive(
  stores: Stores,
  { identity }: OpenIdPerson,
  expected: Expected,
): Promise<Arrival> {
  const { at } = expected;
  const began = { way: 'openid', at } as const;
  const known = await stores.openIdIdentities.userOf(identity);
  const invitation = await invitationFor(stores, expected);
  if (known !== undefined) {
    const isForOther = invitation !== undefined && expected.invitation !== null;
    if (isForOther && invitation.forUser !== known.id) return 'openid-taken';
    return { user: known, session: await signInUser(stores, known, began), isNew: false };
  }
  if (invitation === undefined) return 'openid-unknown';
  const id: UserId = v.parse(UserIdSchema, crypto.randomUUID());
  const user = await join(stores, invitation, { id, at });
  await stores.openIdIdentities.add(identity, user.id, at);
  const { municipality } = user;
  const line = { municipality, user: user.id, about: identity.issuer, at };
  await stores.auditTrail.record({ ...line, action: 'openid.linked' });
  return { user, session: await signInUser(stores, user, began), isNew: true };
}

async function invitationFor(
  stores: Stores,
  { municipality, invitation, claimHash, at }: Expected,
): Promise<Invitation | undefined> {
  if (invitation !== null) {
    const open = await stores.invitations.openOf(municipality, at);
    return open.find(({ id }) => id === invitation);
  }
  return claimHash === undefined
    ? undefined
    : stores.invitations.byClaim(municipality, claimHash, at);
}
