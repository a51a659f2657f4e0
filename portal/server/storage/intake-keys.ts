import {
  type Day,
  type IntakeKeys,
  IntakeKeysSchema,
  type KeyRing,
  KeyRingSchema,
  type KeySetVersion,
  type KeyState,
  type MunicipalityId,
  type Recipient,
  RecipientSchema,
} from '@shared/model';
import { fingerprint } from '@shared/sealing';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { gathered } from './gathered.ts';
import type { Tables } from './tables.ts';

type NewKey = {
  municipality: MunicipalityId;
  recipient: Recipient;
  label: string;
  state: Exclude<KeyState, 'revoked'>;
  /** Hash of the token of the device that sent it; null for what was made in the portal. */
  device?: string | null;
  on: Day;
};

/**
 * The public keys that a municipality's visitors encrypt to. What changes more than one row is
 * to be called within `together`.
 */
export function intakeKeys(db: Kysely<Tables>) {
  async function currentOf(municipality: MunicipalityId): Promise<IntakeKeys> {
    const set = await db
      .selectFrom('intake_key_set')
      .select('version')
      .where('municipality', '=', municipality)
      .executeTakeFirst();
    const rows = await db
      .selectFrom('intake_key')
      .select('recipient')
      .where('municipality', '=', municipality)
      .where('state', 'in', [...sealedTo])
      .orderBy('added_on')
      .orderBy('recipient')
      .execute();
    const recipients = rows.map((row) => v.parse(RecipientSchema, row.recipient));
    const keys = recipients.map(async (recipient) => ({
      recipient,
      fingerprint: await fingerprint(recipient),
    }));
    return v.parse(IntakeKeysSchema, {
      keySet: set?.version ?? 0,
      fingerprint: await fingerprint(...recipients),
      keys: await Promise.all(keys),
    });
  }

  /** The set is another from now on. After a revocation, what is sealed to the last is too old. */
  async function nextSet(municipality: MunicipalityId, change: { revokes: boolean }) {
    await db
      .insertInto('intake_key_set')
      .values({ municipality, version: 1, usable_from: 1 })
      .onConflict((conflict) =>
        conflict.column('municipality').doUpdateSet((set) => {
          const next = set('intake_key_set.version', '+', 1);
          return { version: next, ...(change.revokes && { usable_from: next }) };
        }),
      )
      .execute();
  }

  // asked for every referral that comes: those of one turn share one query
  const usable = gathered<{ municipality: MunicipalityId; keySet: KeySetVersion }, boolean>(
    async (asked) => {
      const sets = await db
        .selectFrom('intake_key_set')
        .selectAll()
        .where('municipality', 'in', [...new Set(asked.map(({ municipality }) => municipality))])
        .execute();
      return asked.map(({ municipality, keySet }) =>
        sets.some(
          (set) =>
            set.municipality === municipality && set.usable_from <= keySet && set.version >= keySet,
        ),
      );
    },
    mostTogether,
  );

  return {
    currentOf,

    /** Every key that there is or has been, the newest last. */
    async ringOf(municipality: MunicipalityId): Promise<KeyRing> {
      const rows = await db
        .selectFrom('intake_key')
        .select(['recipient', 'label', 'state', 'added_on', 'revoked_on'])
        .where('municipality', '=', municipality)
        .orderBy('added_on')
        .orderBy('recipient')
        .execute();
      const entries = rows.map(async (row) => ({
        recipient: row.recipient,
        fingerprint: await fingerprint(v.parse(RecipientSchema, row.recipient)),
        label: row.label,
        state: row.state,
        addedOn: row.added_on,
        revokedOn: row.revoked_on,
      }));
      return v.parse(KeyRingSchema, {
        current: await currentOf(municipality),
        entries: await Promise.all(entries),
      });
    },

    /** Whether what is sealed to this set can be opened by no revoked key. */
    isUsable: (municipality: MunicipalityId, keySet: KeySetVersion): Promise<boolean> =>
      usable({ municipality, keySet }),

    /** False where the key is known already, here or elsewhere: then nothing is changed. */
    async add({ on, device = null, ...key }: NewKey): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('intake_key')
        .values({ ...key, device, added_on: on, revoked_on: null })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows !== 1n) return false;
      if (key.state !== 'waiting') await nextSet(key.municipality, { revokes: false });
      return true;
    },

    /** Takes a key that waits into use. False where none does. */
    async approve(municipality: MunicipalityId, recipient: Recipient): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('intake_key')
        .set({ state: 'active' })
        .where('municipality', '=', municipality)
        .where('recipient', '=', recipient)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return false;
      await nextSet(municipality, { revokes: false });
      return true;
    },

    /**
     * Ends a key, and with it the access of the device that sent it. `last`: nobody could open
     * a referral after it, so it stays.
     */
    async revoke(
      municipality: MunicipalityId,
      recipient: Recipient,
      on: Day,
    ): Promise<'revoked' | 'unknown' | 'last'> {
      // whoever else changes the keys waits here until this is done
      await db
        .updateTable('intake_key_set')
        .set((set) => ({ version: set.ref('version') }))
        .where('municipality', '=', municipality)
        .execute();
      const rows = await db
        .selectFrom('intake_key')
        .select(['recipient', 'state', 'device'])
        .where('municipality', '=', municipality)
        .where('state', '!=', 'revoked')
        .execute();
      const key = rows.find((row) => row.recipient === recipient);
      if (key === undefined) return 'unknown';
      const others = rows.filter((row) => row !== key && row.state === 'active');
      if (key.state === 'active' && others.length === 0) return 'last';
      await db
        .updateTable('intake_key')
        .set({ state: 'revoked', revoked_on: on })
        .where('recipient', '=', recipient)
        .execute();
      if (key.device !== null) {
        await db
          .updateTable('device')
          .set({ revoked_on: on })
          .where('token_hash', '=', key.device)
          .where('revoked_on', 'is', null)
          .execute();
      }
      if (key.state !== 'waiting') await nextSet(municipality, { revokes: true });
      return 'revoked';
    },
  };
}

const mostTogether = 100;

const sealedTo: readonly KeyState[] = ['active', 'recovery'];
