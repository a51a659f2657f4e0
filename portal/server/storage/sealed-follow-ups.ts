import {
  type Day,
  type FollowUpReceived,
  FollowUpReceivedSchema,
  type MunicipalityId,
  mostFollowUps,
  type ReferralId,
  ReferralIdSchema,
  type SealedFollowUp,
  type StoredFollowUp,
  StoredFollowUpSchema,
} from '@shared/model';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { ReceiptHash } from '../receipt.ts';
import type { Tables } from './tables.ts';

/** Whose follow-up it is: what its sender holds, as the server knows it. */
type Whose = { municipality: MunicipalityId; receiptHash: ReceiptHash };

type NewFollowUp = Omit<SealedFollowUp, 'receipt'> & { referral: ReferralId; receivedOn: Day };

/** What people have added to their referrals since they sent them, as ciphertext. */
export function sealedFollowUps(db: Kysely<Tables>) {
  return {
    /** The referral that a receipt is of, and whether anything can still be added to it. */
    async referralOf({
      municipality,
      receiptHash,
    }: Whose): Promise<{ id: ReferralId; isOpen: boolean } | undefined> {
      const row = await db
        .selectFrom('sealed_referral')
        .select([
          'id',
          'status',
          sql<number>`case when sealed is null then 0 else 1 end`.as('kept'),
        ])
        .where('municipality', '=', municipality)
        .where('receipt_hash', '=', receiptHash)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const isOpen = row.kept === 1 && row.status !== 'closed' && row.status !== 'withdrawn';
      return { id: v.parse(ReferralIdSchema, row.id), isOpen };
    },

    /** One that has come before with the same key, where there is one. */
    async earlier(
      referral: ReferralId,
      idempotencyKey: SealedFollowUp['idempotencyKey'],
    ): Promise<FollowUpReceived | undefined> {
      const row = await db
        .selectFrom('sealed_follow_up')
        .select('received_on')
        .where('referral', '=', referral)
        .where('idempotency_key', '=', idempotencyKey)
        .executeTakeFirst();
      return row && v.parse(FollowUpReceivedSchema, { receivedOn: row.received_on });
    },

    /** Keeps one, once however often it is sent. False where its referral has all it may have. */
    async add(municipality: MunicipalityId, followUp: NewFollowUp): Promise<boolean> {
      const { referral, receivedOn } = followUp;
      const { count } = await db
        .selectFrom('sealed_follow_up')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('referral', '=', referral)
        .executeTakeFirstOrThrow();
      if (Number(count) >= mostFollowUps) return false;
      await db
        .insertInto('sealed_follow_up')
        .values({
          id: crypto.randomUUID(),
          municipality,
          referral,
          idempotency_key: followUp.idempotencyKey,
          received_on: receivedOn,
          key_set: followUp.keySet,
          sealed: Buffer.from(followUp.sealed, 'base64'),
        })
        .onConflict((conflict) => conflict.columns(['referral', 'idempotency_key']).doNothing())
        .execute();
      return true;
    },

    /** All that lie beside these referrals, the oldest first. */
    async of(referrals: readonly ReferralId[]): Promise<StoredFollowUp[]> {
      if (referrals.length === 0) return [];
      const rows = await db
        .selectFrom('sealed_follow_up')
        .select(followUpColumns)
        .where('referral', 'in', [...referrals])
        .orderBy('received_on')
        .orderBy('id')
        .execute();
      return rows.map(storedFollowUp);
    },

    /** Deletes those whose referral's ciphertext has been deleted: they go with it. */
    async deleteLeftOver(municipality: MunicipalityId): Promise<void> {
      await db
        .deleteFrom('sealed_follow_up')
        .where('municipality', '=', municipality)
        .where('referral', 'in', (query) =>
          query
            .selectFrom('sealed_referral')
            .select('id')
            .where('sealed', 'is', null)
            .where('sealed_referral.municipality', '=', municipality)
            .whereRef('sealed_referral.id', '=', 'sealed_follow_up.referral'),
        )
        .execute();
    },
  };
}

export const followUpColumns = ['id', 'referral', 'received_on', 'key_set', 'sealed'] as const;

export function storedFollowUp(
  row: Pick<Tables['sealed_follow_up'], (typeof followUpColumns)[number]>,
): StoredFollowUp {
  return v.parse(StoredFollowUpSchema, {
    id: row.id,
    referral: row.referral,
    receivedOn: row.received_on,
    keySet: row.key_set,
    sealed: Buffer.from(row.sealed).toString('base64'),
  });
}
