import {
  type FollowUpId,
  type KeySetVersion,
  type MunicipalityId,
  type ReferralId,
  type Resealed,
  type ResealList,
  StoredReferralSchema,
} from '@shared/model';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import { followUpColumns, storedFollowUp } from './sealed-follow-ups.ts';
import type { Tables } from './tables.ts';

/** A referral's or a follow-up's: no two of either have the same. */
type SealedId = ReferralId | FollowUpId;
type Page = { after: SealedId | null; limit: number };

/** Referrals and follow-ups that are sealed to an older set of keys, until a device has sealed them again. */
export function reseals(db: Kysely<Tables>) {
  return {
    async countOf(municipality: MunicipalityId, current: KeySetVersion): Promise<number> {
      const referrals = await db
        .selectFrom('sealed_referral')
        .select(({ fn }) => fn.countAll().as('count'))
        .where((where) => isOlder(where, municipality, current))
        .executeTakeFirstOrThrow();
      const followUps = await db
        .selectFrom('sealed_follow_up')
        .select(({ fn }) => fn.countAll().as('count'))
        .where(isOlderFollowUp(municipality, current))
        .executeTakeFirstOrThrow();
      return Number(referrals.count) + Number(followUps.count);
    },

    /** Some of them, both kinds in one order by id, after the one that is named. */
    async listOf(
      municipality: MunicipalityId,
      current: KeySetVersion,
      { after, limit }: Page,
    ): Promise<Pick<ResealList, 'referrals' | 'followUps'>> {
      const referrals = await db
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
        .where((where) => isOlder(where, municipality, current))
        .$if(after !== null, (select) => select.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute();
      const followUps = await db
        .selectFrom('sealed_follow_up')
        .select(followUpColumns)
        .where(isOlderFollowUp(municipality, current))
        .$if(after !== null, (select) => select.where('id', '>', after ?? ''))
        .orderBy('id')
        .limit(limit)
        .execute();
      const ids = [...referrals, ...followUps].map(({ id }) => id).sort();
      const first = new Set(ids.slice(0, limit));
      return {
        referrals: referrals
          .filter(({ id }) => first.has(id))
          .map((row) =>
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
          ),
        followUps: followUps.filter(({ id }) => first.has(id)).map(storedFollowUp),
      };
    },

    /**
     * Puts a resealed one in the place of the one that was opened. False where that one has
     * been replaced or deleted meanwhile, or the keys have changed again: then nothing is changed.
     */
    async replace(
      municipality: MunicipalityId,
      id: SealedId,
      { from, keySet, sealed }: Resealed,
    ): Promise<boolean> {
      const again = { sealed: Buffer.from(sealed, 'base64'), key_set: keySet };
      const referral = await db
        .updateTable('sealed_referral')
        .set(again)
        .where('id', '=', id)
        .where('municipality', '=', municipality)
        .where('key_set', '=', from)
        .where('key_set', '<', keySet)
        .where('sealed', 'is not', null)
        .where(isCurrent(municipality, keySet))
        .executeTakeFirst();
      if (referral.numUpdatedRows === 1n) return true;
      const followUp = await db
        .updateTable('sealed_follow_up')
        .set(again)
        .where('id', '=', id)
        .where('municipality', '=', municipality)
        .where('key_set', '=', from)
        .where('key_set', '<', keySet)
        .where(isCurrent(municipality, keySet))
        .executeTakeFirst();
      return followUp.numUpdatedRows === 1n;
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

/** As little as of a referral that is closed is of use any more. */
function isOlderFollowUp(municipality: MunicipalityId, current: KeySetVersion) {
  return sql<boolean>`municipality = ${municipality} and key_set < ${current} and exists (
    select 1 from sealed_referral
    where sealed_referral.id = referral and status <> 'closed'
  )`;
}

function isCurrent(municipality: MunicipalityId, keySet: KeySetVersion) {
  return sql<boolean>`exists (
    select 1 from intake_key_set
    where intake_key_set.municipality = ${municipality} and version = ${keySet}
  )`;
}
