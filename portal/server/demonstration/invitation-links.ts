import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ClinicIdSchema,
  type Instant,
  later,
  MunicipalityIdSchema,
  type Role,
} from '@shared/model';
import * as v from 'valibot';
import lifetimes from '../sign-in/lifetimes.json' with { type: 'json' };
import type { NewInvitation } from '../storage/invitations.ts';
import type { Storage, Stores } from '../storage/storage.ts';

const municipality = v.parse(MunicipalityIdSchema, 'lier');
const clinic = v.parse(ClinicIdSchema, 'lier-voksne');

const people = [
  { role: 'administrator', name: 'Astrid Administrator', clinic: null },
  { role: 'intake', name: 'Mona Mottak', clinic: null },
  { role: 'clinic', name: 'Kari Klinikk', clinic },
] as const;

type Where = { folder: string; portal: string; at: Instant };

/**
 * Invites the demonstration's administrator, intake and one clinic, each until someone has
 * accepted, with new links at each start. The links lie in `invitations.txt`, for its owner only.
 */
export async function provideInvitationLinks(storage: Storage, where: Where): Promise<void> {
  const { folder, portal, at } = where;
  const links = await storage.together(async (stores) => {
    if ((await stores.municipalities.byId(municipality))?.demonstration !== true) return [];
    await stores.invitations.revokeNobodys(municipality, at);
    const taken = await takenRoles(stores);
    const open = people.filter(({ role }) => !taken.has(role));
    return Promise.all(open.map((person) => linkFor(stores, person, { portal, at })));
  });
  const text = links.map(({ role, link }) => `${role} ${link}\n`).join('');
  writeFileSync(join(folder, 'invitations.txt'), text, { mode: 0o600 });
}

async function takenRoles(stores: Stores): Promise<Set<Role>> {
  const users = await stores.users.of(municipality);
  return new Set(users.map(({ user }) => user.role));
}

async function linkFor(
  stores: Stores,
  person: (typeof people)[number],
  { portal, at }: { portal: string; at: Instant },
): Promise<{ role: Role; link: string }> {
  const token = randomBytes(32).toString('base64url');
  const endsAt = later(at, { hours: lifetimes.invitationHours });
  const same = { municipality, token, forUser: null, claimHash: null, invitedBy: null, at, endsAt };
  const invitation: NewInvitation = { ...same, ...person };
  await stores.invitations.add(invitation);
  const host = named(new URL(portal)).origin;
  return { role: person.role, link: `${host}/nb/${municipality}/sign-in/invitation/${token}` };
}

/** Browsers know no passkeys at an address of numbers. */
function named(portal: URL): URL {
  if (portal.hostname === '127.0.0.1' || portal.hostname === '[::1]') portal.hostname = 'localhost';
  return portal;
}
