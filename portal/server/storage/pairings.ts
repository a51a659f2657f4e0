import {
  type Day,
  DaySchema,
  type Instant,
  type MunicipalityId,
  MunicipalityIdSchema,
  type Recipient,
  RecipientSchema,
  UserIdSchema,
} from '@shared/model';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { hashOf } from './secret-hash.ts';
import type { Tables } from './tables.ts';

const OfferSchema = v.object({
  municipality: MunicipalityIdSchema,
  label: v.string(),
  offeredBy: UserIdSchema,
});
export type PairingOffer = v.InferOutput<typeof OfferSchema>;

const DeviceIdSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/), v.brand('DeviceId'));
/** A device by the hash of its token, which opens nothing. */
export type DeviceId = v.InferOutput<typeof DeviceIdSchema>;
export { DeviceIdSchema };

export type PairedDevice = {
  id: DeviceId;
  label: string;
  addedOn: Day;
  /** The day that it last fetched anything; null before it has. */
  usedOn: Day | null;
};

/** Short codes that a browser extension becomes one of the intake's devices by, and those devices. */
export function pairings(db: Kysely<Tables>) {
  return {
    async offer(offer: PairingOffer & { code: string; endsAt: Instant }): Promise<void> {
      await db
        .insertInto('pairing')
        .values({
          code_hash: hashOf(offer.code),
          municipality: offer.municipality,
          label: offer.label,
          offered_by: offer.offeredBy,
          ends_at: offer.endsAt,
          used_at: null,
        })
        .execute();
    },

    /** Uses a code up; nothing where it was never given, has ended or been used. */
    async take(code: string, now: Instant): Promise<PairingOffer | undefined> {
      const row = await db
        .updateTable('pairing')
        .set({ used_at: now })
        .where('code_hash', '=', hashOf(code))
        .where('used_at', 'is', null)
        .where('ends_at', '>', now)
        .returning(['municipality', 'label', 'offered_by as offeredBy'])
        .executeTakeFirst();
      return row && v.parse(OfferSchema, row);
    },

    /** Those that still have access, the newest last. */
    async devicesOf(municipality: MunicipalityId): Promise<PairedDevice[]> {
      const rows = await db
        .selectFrom('device')
        .select(['token_hash', 'label', 'added_on', 'used_on'])
        .where('municipality', '=', municipality)
        .where('revoked_on', 'is', null)
        .orderBy('added_on')
        .orderBy('token_hash')
        .execute();
      return rows.map((row) => ({
        id: v.parse(DeviceIdSchema, row.token_hash),
        label: row.label,
        addedOn: v.parse(DaySchema, row.added_on),
        usedOn: v.parse(v.nullable(DaySchema), row.used_on),
      }));
    },

    /** Ends the access of a device, and tells its label; nothing where it has none. */
    async revoke(
      municipality: MunicipalityId,
      device: DeviceId,
      on: Day,
    ): Promise<string | undefined> {
      const row = await db
        .updateTable('device')
        .set({ revoked_on: on })
        .where('token_hash', '=', device)
        .where('municipality', '=', municipality)
        .where('revoked_on', 'is', null)
        .returning('label')
        .executeTakeFirst();
      return row?.label;
    },

    /** The key that a device has handed in and that still is in use or waits. */
    async keyOf(municipality: MunicipalityId, device: DeviceId): Promise<Recipient | undefined> {
      const row = await db
        .selectFrom('intake_key')
        .select('recipient')
        .where('municipality', '=', municipality)
        .where('device', '=', device)
        .where('state', '!=', 'revoked')
        .executeTakeFirst();
      return row && v.parse(RecipientSchema, row.recipient);
    },

    /** Notes the day that a token is used; at most one write a device and day. */
    async used(token: string, on: Day): Promise<void> {
      await db
        .updateTable('device')
        .set({ used_on: on })
        .where('token_hash', '=', hashOf(token))
        .where((where) => where.or([where('used_on', 'is', null), where('used_on', '<', on)]))
        .execute();
    },
  };
}
