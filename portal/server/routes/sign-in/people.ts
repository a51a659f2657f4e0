import { randomBytes } from 'node:crypto';
import { type Instant, later, type SignedInUser, UserIdSchema } from '@shared/model';
import * as v from 'valibot';
import type { InviteProblem, InviteTyped } from '../../../desk/people/invite-form.tsx';
import { invitedPage } from '../../../desk/people/invited-page.tsx';
import { peoplePage } from '../../../desk/people/people-page.tsx';
import { addressOf } from '../../../pages/page.ts';
import type { ServerContext } from '../../server-context.ts';
import lifetimes from '../../sign-in/lifetimes.json' with { type: 'json' };
import { claimHash } from '../../sign-in/openid/claim-hash.ts';
import { type Invitation, InvitationIdSchema } from '../../storage/invitations.ts';
import type { DeskHandler, DeskRequest } from '../desk/desk-environment.ts';
import { deskAnswer } from '../desk/desk-page.ts';
import { typedForm } from '../desk/typed-form.ts';
import { parseInvite } from './parse-invite.ts';

const DoneSchema = v.fallback(
  v.optional(v.picklist(['revoked', 'removed', 'last', 'unknown'])),
  undefined,
);
const nothing: InviteTyped = { name: '', role: '', clinic: '', claim: '' };

/** Who may sign in, and who is invited. */
export function people(server: ServerContext): DeskHandler {
  return (c) => peopleAnswer(server, c, { typed: nothing, problems: [] });
}

async function peopleAnswer(
  { storage, now, openid }: ServerContext,
  c: DeskRequest,
  { typed, problems }: { typed: InviteTyped; problems: readonly InviteProblem[] },
): Promise<Response> {
  const { user, desk } = c.var;
  const { municipality } = user;
  const clinics = await storage.clinics.of(municipality);
  const page = peoplePage(desk, {
    self: user.id,
    users: await storage.users.of(municipality),
    invitations: await storage.invitations.openOf(municipality, now()),
    clinics: clinics.map(({ id, name }) => ({ id, name })),
    openid: openid?.claim === undefined ? undefined : { name: openid.name, claim: openid.claim },
    done: v.parse(DoneSchema, c.req.query('done')),
    typed,
    problems,
  });
  return deskAnswer(c, page, problems.length === 0 ? 200 : 422);
}

/** Invites someone, and shows the link this one time. */
export function invite(server: ServerContext): DeskHandler {
  return async (c) => {
    const { municipality } = c.var.user;
    const clinics = await server.storage.clinics.of(municipality);
    const sent = parseInvite(
      await typedForm(c),
      clinics.map(({ id }) => id),
    );
    if ('problems' in sent) return peopleAnswer(server, c, sent);
    const { person, claim } = sent;
    const endsAt = later(server.now(), { hours: lifetimes.invitationHours });
    return invitedAnswer(server, c, {
      claim,
      invitation: { ...person, municipality, forUser: null, endsAt },
    });
  };
}

/** Gives someone who is a user already a new way in. */
export function inviteAgain(server: ServerContext): DeskHandler {
  return async (c) => {
    const user = await userNamed(server, c);
    if (user === undefined) return doneAnswer(c, 'unknown');
    const { municipality, name } = user;
    const endsAt = later(server.now(), { hours: lifetimes.invitationHours });
    const same = { municipality, name, forUser: user.id, endsAt };
    const invitation =
      user.role === 'clinic'
        ? { ...same, role: user.role, clinic: user.clinic }
        : { ...same, role: user.role, clinic: null };
    return invitedAnswer(server, c, { invitation, claim: '' });
  };
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

async function invitedAnswer(
  { storage, secret, now, openid }: ServerContext,
  c: DeskRequest,
  { invitation, claim }: { invitation: WithoutId<Invitation>; claim: string },
): Promise<Response> {
  const { user, desk } = c.var;
  const token = randomBytes(32).toString('base64url');
  const at = now();
  const name = openid?.claim;
  const isKnown = name !== undefined && claim !== '';
  const hash = isKnown ? claimHash(secret, name, claim) : null;
  await storage.together(async (stores) => {
    const added = { ...invitation, token, claimHash: hash, invitedBy: user.id, at };
    await stores.invitations.add(added);
    await stores.auditTrail.record({
      municipality: user.municipality,
      user: user.id,
      action: 'user.invited',
      about: invitation.name,
      at,
    });
  });
  const { endsAt } = invitation;
  const link = desk.origin + addressOf(desk, `sign-in/invitation/${token}`);
  return deskAnswer(c, invitedPage(desk, { name: invitation.name, link, endsAt }));
}

/** Takes an invitation back. */
export function revokeInvitation({ storage, now }: ServerContext): DeskHandler {
  return async (c) => {
    const { user } = c.var;
    const id = v.safeParse(InvitationIdSchema, (await typedForm(c)).get('id')?.[0]);
    if (!id.success) return doneAnswer(c, 'unknown');
    const { municipality } = user;
    const at = now();
    const isRevoked = await storage.together(async (stores) => {
      const open = await stores.invitations.openOf(municipality, at);
      const about = open.find((one) => one.id === id.output)?.name;
      if (about === undefined) return false;
      await stores.invitations.revoke(municipality, id.output, at);
      const line = { municipality, user: user.id, about, at };
      await stores.auditTrail.record({ ...line, action: 'invitation.revoked' });
      return true;
    });
    return doneAnswer(c, isRevoked ? 'revoked' : 'unknown');
  };
}

/** Takes someone's access away at once. */
export function removeUser(server: ServerContext): DeskHandler {
  const { storage, now } = server;
  return async (c) => {
    const removed = await userNamed(server, c);
    if (removed === undefined) return doneAnswer(c, 'unknown');
    const at: Instant = now();
    const { municipality } = c.var.user;
    const done = await storage.together(async (stores) => {
      const outcome = await stores.users.remove(municipality, removed.id, at);
      if (outcome !== 'removed') return outcome;
      const line = { municipality, user: c.var.user.id, about: removed.name, at };
      await stores.auditTrail.record({ ...line, action: 'user.removed' });
      return outcome;
    });
    return doneAnswer(c, done);
  };
}

/** The user of this municipality that a form names. */
async function userNamed(
  { storage }: ServerContext,
  c: DeskRequest,
): Promise<SignedInUser | undefined> {
  const id = v.safeParse(UserIdSchema, (await typedForm(c)).get('id')?.[0]);
  const user = id.success ? await storage.users.byId(id.output) : undefined;
  return user?.municipality === c.var.user.municipality ? user : undefined;
}

function doneAnswer(c: DeskRequest, done: 'revoked' | 'removed' | 'last' | 'unknown'): Response {
  return c.redirect(`${addressOf(c.var.desk, 'desk/people')}?done=${done}`, 303);
}
