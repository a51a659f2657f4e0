import type { Recipient, SignedInUser } from '@shared/model';
import type { ServerContext } from '../../server-context.ts';
import type { Stores } from '../../storage/storage.ts';

export type KeyOutcome = 'done' | 'unknown' | 'last';

/** Takes a waiting key into use, or ends one, and writes down who did. */
export async function changeKey(
  { storage, today, now }: ServerContext,
  { id: user, municipality }: SignedInUser,
  action: 'approve' | 'revoke',
  recipient: Recipient,
): Promise<KeyOutcome> {
  return storage.together(async (stores) => {
    const { entries } = await stores.intakeKeys.ringOf(municipality);
    const entry = entries.find((key) => key.recipient === recipient);
    if (entry === undefined) return 'unknown';
    const outcome = await change(stores);
    if (outcome === 'done') {
      await stores.auditTrail.record({
        municipality,
        user,
        action: action === 'approve' ? 'key.approved' : 'key.revoked',
        about: entry.label,
        at: now(),
      });
    }
    return outcome;
  });

  async function change({ intakeKeys }: Stores): Promise<KeyOutcome> {
    if (action === 'approve') {
      return (await intakeKeys.approve(municipality, recipient)) ? 'done' : 'unknown';
    }
    const revoked = await intakeKeys.revoke(municipality, recipient, today());
    return revoked === 'revoked' ? 'done' : revoked;
  }
}
