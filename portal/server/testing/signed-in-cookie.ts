import { type Instant, InstantSchema, type SignedInUser, SignedInUserSchema } from '@shared/model';
import * as v from 'valibot';
import { beginSession, sessionCookieName } from '../sign-in/session-cookie.ts';
import type { Storage } from '../storage/storage.ts';

/** The moment that the test server begins at. */
export const testMoment: Instant = v.parse(InstantSchema, '2026-03-02T09:00:00.000Z');

/** A user who is kept in the storage; names and ids are made up where none are given. */
export async function newUser(
  storage: Storage,
  who: { municipality: string; role: string; clinic?: string; name?: string },
): Promise<SignedInUser> {
  const user = v.parse(SignedInUserSchema, {
    id: crypto.randomUUID(),
    name: `Kari ${who.role}`,
    ...who,
  });
  await storage.users.add(user, testMoment);
  return user;
}

/** Signs a user in, and gives the headers that a browser would send from one of our pages. */
export async function signedInHeaders(
  storage: Storage,
  { id }: Pick<SignedInUser, 'id'>,
  at: Instant = testMoment,
): Promise<{ Cookie: string; Origin: string; 'Sec-Fetch-Site': string }> {
  const token = await beginSession(storage, { user: id, way: 'passkey', at });
  return {
    Cookie: `${sessionCookieName}=${token}`,
    Origin: 'http://localhost',
    'Sec-Fetch-Site': 'same-origin',
  };
}

/** A real session of a new user: the headers of someone who is signed in. */
export async function signedInAs(
  storage: Storage,
  who: { municipality: string; role: string; clinic?: string; name?: string },
): Promise<{ Cookie: string; Origin: string; 'Sec-Fetch-Site': string }> {
  return signedInHeaders(storage, await newUser(storage, who));
}
