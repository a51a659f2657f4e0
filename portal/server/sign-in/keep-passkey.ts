import type { Instant, SignedInUser } from '@shared/model';
import { ProblemError } from '../problems/problem-error.ts';
import type { Passkey } from '../storage/credentials.ts';
import type { Stores } from '../storage/storage.ts';

/** Keeps a passkey as this user's, and says so in the trail. To be called within `together`. */
export async function keepPasskey(
  stores: Stores,
  { id, municipality }: SignedInUser,
  passkey: Passkey,
  { label, at }: { label: string; at: Instant },
): Promise<void> {
  const isNew = await stores.credentials.add({ ...passkey, user: id }, { label, at });
  if (!isNew) throw new ProblemError(409, 'passkey.known');
  const line = { municipality, user: id, about: label, at };
  await stores.auditTrail.record({ ...line, action: 'passkey.added' });
}
