import {
  type Day,
  type MunicipalityId,
  type ReferralId,
  type SealedReferral,
  type StatusAnswer,
  type StoredReferral,
  StoredReferralSchema,
} from '@shared/model';
import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { ReceiptHash } from '../receipt.ts';
import { toColumn } from './content-column.ts';
import { gathered } from './gathered.ts';
import { statusAnswer, statusColumns } from './referral-statuses.ts';
import type { Tables } from './tables.ts';

type NewReferral = SealedReferral & {
  municipality: MunicipalityId;
  receiptHash: ReceiptHash;
  receivedOn: Day;
};

type Added = { isNew: boolean; answer: StatusAnswer };

/** How many are written together at the most: databases limit the values of one statement. */
const mostTogether = 100;

/** Self-referrals as ciphertext, with the routing that they need. */
export function sealedReferrals(db: Kysely<Tables>) {
  return {
    /**
     * Keeps a referral, once however often it is sent. When this returns, it is on the disk.
     * `isNew` is false where the same key had been sent before; then nothing was changed.
     */
    add: gathered<NewReferral, Added>((referrals) => addAll(db, referrals), mostTogether),

    /** What an intake has before it: all that is not closed, oldest first, a part at a time. */
    async inboxOf(
      municipality: MunicipalityId,
      { after, limit }: InboxPart = { limit: usualLimit },
    ): Promise<StoredReferral[]> {
      const rows = await db
        .selectFrom('sealed_referral')
        .select([
          'id',
          'received_on',
          'language',
          'clinics',
          'status',
          'changed_on',
          'key_set',
          'sealed',
        ])
        .where('municipality', '=', municipality)
        .where('sealed', 'is not', null)
        // as the index has it, word for word: a bound value would hide it from the planner
        .where(sql<boolean>`status <> 'closed'`)
        .$if(after !== undefined, (select) =>
          select.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('received_on', 'id'), '>', tuple(after?.receivedOn ?? '', after?.id ?? '')),
          ),
        )
        .orderBy('received_on')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map((row) =>
        v.parse(StoredReferralSchema, {
          id: row.id,
          receivedOn: row.received_on,
          language: row.language,
          clinics: JSON.parse(row.clinics),
          status: row.status,
          changedOn: row.changed_on,
          keySet: row.key_set,
          sealed: Buffer.from(row.sealed ?? []).toString('base64'),
        }),
      );
    },
  };
}

type InboxPart = { after?: { receivedOn: Day; id: ReferralId } | undefined; limit: number };
const usualLimit = 100;

async function addAll(db: Kysely<Tables>, referrals: readonly NewReferral[]): Promise<Added[]> {
  const rows = referrals.map(newRow);
  const inserted = await db
    .insertInto('sealed_referral')
    // in one order everywhere, so that processes with the same referrals wait for each other once
    .values(rows.toSorted((a, b) => (a.receipt_hash < b.receipt_hash ? -1 : 1)))
    .onConflict((conflict) => conflict.columns(['municipality', 'idempotency_key']).doNothing())
    .returning('id')
    .execute();
  const isNew = new Set(inserted.map(({ id }) => id));
  return Promise.all(
    rows.map(async (row) =>
      isNew.has(row.id)
        ? { isNew: true, answer: statusAnswer(row) }
        : { isNew: false, answer: await earlierAnswer(db, row) },
    ),
  );
}

function newRow(referral: NewReferral) {
  return {
    id: crypto.randomUUID(),
    municipality: referral.municipality,
    idempotency_key: referral.idempotencyKey,
    receipt_hash: referral.receiptHash,
    language: referral.language,
    clinics: toColumn(referral.clinics),
    received_on: referral.receivedOn,
    status: 'received',
    changed_on: referral.receivedOn,
    key_set: referral.keySet,
    sealed: Buffer.from(referral.sealed, 'base64'),
  };
}

async function earlierAnswer(
  db: Kysely<Tables>,
  { municipality, idempotency_key }: ReturnType<typeof newRow>,
): Promise<StatusAnswer> {
  const row = await db
    .selectFrom('sealed_referral')
    .select(statusColumns)
    .where('municipality', '=', municipality)
    .where('idempotency_key', '=', idempotency_key)
    .executeTakeFirstOrThrow();
  return statusAnswer(row);
}
