import {
  type Inbox,
  InboxReferralSchema,
  type KeySetVersion,
  type MunicipalityId,
  type ReferralId,
  type Resealed,
} from '@shared/model';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Tables } from './tables.ts';

/** Referrals that are sealed to an older set of keys, until a device has sealed them again. */
export function reseals(db: Kysely<Tables>) {
  return {
    async countOf(municipality: MunicipalityId, current: KeySetVersion): Promise<number> {
      const { count } = await db
        .selectFrom('sealed_referral')
        .select(({ fn }) => fn.countAll().as('count'))
        .where((where) => isOlder(where, municipality, current))
        .executeTakeFirstOrThrow();
      return Number(count);
    },

    /** Some of them by id, after the one that is named. */
    async listOf(
      municipality: MunicipalityId,
      current: KeySetVersion,
      { after, limit }: { after: ReferralId | null; limit: number },
    ): Promise<Inbox['referrals']> {
      const rows = await db
        .selectFrom('sealed_referral')
        .select(['id', 'received_on', 'language', 'clinics', 'status', 'key_set', 'sealed'])
        .where((where) => isOlder(where, municipality, current))
        .$if(after !== null, (select) => select.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
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

    /**
     * Puts a resealed referral in the place of the one that was opened. False where that one has
     * been replaced or deleted meanwhile, or the keys have changed again: then nothing is changed.
     */
    async replace(
      municipality: MunicipalityId,
      id: ReferralId,
      { from, keySet, sealed }: Resealed,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('sealed_referral')
        .set({ sealed: Buffer.from(sealed, 'base64'), key_set: keySet })
        .where('id', '=', id)
        .where('municipality', '=', municipality)
        .where('key_set', '=', from)
        .where('key_set', '<', keySet)
        .where('sealed', 'is not', null)
        .where(({ exists, selectFrom }) =>
          exists(
            selectFrom('intake_key_set')
              .select('version')
              .where('intake_key_set.municipality', '=', municipality)
              .where('version', '=', keySet),
          ),
        )
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

/** As the index has it, word for word: a bound value would hide it from the planner. */
function isOlder(
  where: ExpressionBuilder<Tables, 'sealed_referral'>,
  municipality: MunicipalityId,
  current: KeySetVersion,
) {
  return where.and([
    where('municipality', '=', municipality),
    where('key_set', '<', current),
    where('sealed', 'is not', null),
    sql<boolean>`status <> 'closed'`,
  ]);
}
