import {
  type Day,
  type Inbox,
  InboxReferralSchema,
  type MunicipalityId,
  type SealedReferral,
  type StatusAnswer,
} from '@shared/model';
import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { ReceiptHash } from '../receipt.ts';
import { toColumn } from './content-column.ts';
import { statusAnswer, statusColumns } from './referral-statuses.ts';
import type { Tables } from './tables.ts';

type NewReferral = SealedReferral & {
  municipality: MunicipalityId;
  receiptHash: ReceiptHash;
  receivedOn: Day;
};

/** Self-referrals as ciphertext, with the routing that they need. */
export function sealedReferrals(db: Kysely<Tables>) {
  return {
    /**
     * Keeps a referral, once however often it is sent. When this returns, it is on the disk.
     * `isNew` is false where the same key had been sent before; then nothing was changed.
     */
    async add(referral: NewReferral): Promise<{ isNew: boolean; answer: StatusAnswer }> {
      const { municipality, idempotencyKey, receivedOn } = referral;
      const inserted = await db
        .insertInto('sealed_referral')
        .values({
          id: crypto.randomUUID(),
          municipality,
          idempotency_key: idempotencyKey,
          receipt_hash: referral.receiptHash,
          language: referral.language,
          clinics: toColumn(referral.clinics),
          received_on: receivedOn,
          status: 'received',
          changed_on: receivedOn,
          key_set: referral.keySet,
          sealed: Buffer.from(referral.sealed, 'base64'),
        })
        .onConflict((conflict) => conflict.columns(['municipality', 'idempotency_key']).doNothing())
        .executeTakeFirst();
      const row = await db
        .selectFrom('sealed_referral')
        .select(statusColumns)
        .where('municipality', '=', municipality)
        .where('idempotency_key', '=', idempotencyKey)
        .executeTakeFirstOrThrow();
      return { isNew: inserted.numInsertedOrUpdatedRows === 1n, answer: statusAnswer(row) };
    },

    /** What an intake has before it: all that is not closed, oldest first. */
    async inboxOf(municipality: MunicipalityId): Promise<Inbox['referrals']> {
      const rows = await db
        .selectFrom('sealed_referral')
        .select(['id', 'received_on', 'language', 'clinics', 'status', 'key_set', 'sealed'])
        .where('municipality', '=', municipality)
        .where('status', '!=', 'closed')
        .where('sealed', 'is not', null)
        .orderBy('received_on')
        .orderBy('id')
        .execute();
      return rows.map((row) =>
        v.parse(InboxReferralSchema, {
          id: row.id,
          receivedOn: row.received_on,
          language: row.language,
          clinics: JSON.parse(row.clinics),
          status: row.status,
          keySet: row.key_set,
          sealed: Buffer.from(row.sealed ?? []).toString('base64'),
        }),
      );
    },
  };
}
