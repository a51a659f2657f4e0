import type { Instant, SignedInUser } from '@shared/model';
import type { SignInWay } from '../storage/sessions.ts';
import type { Stores } from '../storage/storage.ts';
import { beginSession } from './session-cookie.ts';

/** Begins a session and says so in the trail; gives the token. To be called within `together`. */
export async function signInUser(
  stores: Stores,
  { id, municipality }: SignedInUser,
  { way, at }: { way: SignInWay; at: Instant },
): Promise<string> {
  const token = await beginSession(stores, { user: id, way, at });
  await stores.auditTrail.record({
    municipality,
    user: id,
    action: 'session.began',
    about: way,
    at,
  });
  return token;
}
