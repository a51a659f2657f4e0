import { type Instant, InstantSchema, type UserId, UserIdSchema } from '@shared/model';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

export const TransportSchema = v.picklist([
  'ble',
  'cable',
  'hybrid',
  'internal',
  'nfc',
  'smart-card',
  'usb',
]);
export type Transport = v.InferOutput<typeof TransportSchema>;

/** A passkey: what its holder proves to have, without giving it away. */
export type Passkey = {
  id: string;
  user: UserId;
  publicKey: Uint8Array<ArrayBuffer>;
  /** How often it has been used, where the device counts. */
  counter: number;
  transports: Transport[];
};

export type ListedPasskey = {
  id: string;
  transports: Transport[];
  label: string;
  addedAt: Instant;
  usedAt: Instant | null;
};

/** Passkeys: public keys only. There is nothing here that signs anyone in. */
export function credentials(db: Kysely<Tables>) {
  return {
    /** False where the passkey is known already; then nothing is changed. */
    async add(passkey: Passkey, { label, at }: { label: string; at: Instant }): Promise<boolean> {
      const { id, user, publicKey, counter, transports } = passkey;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('passkey')
        .values({
          id,
          user,
          public_key: publicKey,
          counter,
          transports: toColumn(transports),
          label,
          added_at: at,
          used_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },

    async byId(id: string): Promise<Passkey | undefined> {
      const row = await db
        .selectFrom('passkey')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return (
        row && {
          id: row.id,
          user: v.parse(UserIdSchema, row.user),
          publicKey: Uint8Array.from(row.public_key),
          counter: row.counter,
          transports: fromColumn(v.array(TransportSchema), row.transports),
        }
      );
    },

    async of(user: UserId): Promise<ListedPasskey[]> {
      const rows = await db
        .selectFrom('passkey')
        .select(['id', 'transports', 'label', 'added_at', 'used_at'])
        .where('user', '=', user)
        .orderBy('added_at')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        transports: fromColumn(v.array(TransportSchema), row.transports),
        label: row.label,
        addedAt: v.parse(InstantSchema, row.added_at),
        usedAt: v.parse(v.nullable(InstantSchema), row.used_at),
      }));
    },

    async used(id: string, { counter, at }: { counter: number; at: Instant }): Promise<void> {
      await db.updateTable('passkey').set({ counter, used_at: at }).where('id', '=', id).execute();
    },

    /** False where this user has no such passkey. */
    async remove(user: UserId, id: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('passkey')
        .where('id', '=', id)
        .where('user', '=', user)
        .executeTakeFirst();
      return numDeletedRows === 1n;
    },
  };
}
