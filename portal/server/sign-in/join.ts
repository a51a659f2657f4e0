import { type Instant, type SignedInUser, SignedInUserSchema, type UserId } from '@shared/model';
import * as v from 'valibot';
import { ProblemError } from '../problems/problem-error.ts';
import type { Invitation } from '../storage/invitations.ts';
import type { Stores } from '../storage/storage.ts';

/**
 * Uses an invitation up: its person is a user from now on, or is the user who was invited again.
 * To be called within `together`.
 */
export async function join(
  stores: Stores,
  invitation: Invitation,
  { id, at }: { id: UserId; at: Instant },
): Promise<SignedInUser> {
  if (!(await stores.invitations.use(invitation.id, at))) {
    throw new ProblemError(410, 'invitation.ended');
  }
  if (invitation.forUser !== null) {
    const user = await stores.users.byId(invitation.forUser);
    if (user === undefined) throw new ProblemError(410, 'invitation.ended');
    return user;
  }
  const { municipality, role, clinic, name } = invitation;
  const user = v.parse(SignedInUserSchema, {
    id,
    municipality,
    role,
    name,
    ...(clinic !== null && { clinic }),
  });
  await stores.users.add(user, at);
  await stores.auditTrail.record({
    municipality,
    user: id,
    action: 'user.joined',
    about: role,
    at,
  });
  return user;
}
