import {
  type Day,
  type MunicipalityId,
  type ReferralId,
  type ReferralStatus,
  type StatusAnswer,
  StatusAnswerSchema,
} from '@shared/model';
import type { ExpressionBuilder, Kysely } from 'kysely';
import * as v from 'valibot';
import type { ReceiptHash } from '../receipt.ts';
import { sealedFollowUps } from './sealed-follow-ups.ts';
import type { Tables } from './tables.ts';

/** Which referral: by what its sender holds, or by what its intake sees. */
export type WhichReferral = { municipality: MunicipalityId } & (
  | { receiptHash: ReceiptHash }
  | { id: ReferralId }
);

/** What became of a change. `final`: it had come to an end in another way before. */
export type StatusChanged =
  | { outcome: 'unknown' }
  | { outcome: 'final'; answer: StatusAnswer }
  | { outcome: 'changed'; answer: StatusAnswer };

/** Where each referral stands. */
export function referralStatuses(db: Kysely<Tables>) {
  async function find(which: WhichReferral): Promise<StatusAnswer | undefined> {
    const row = await db
      .selectFrom('sealed_referral')
      .select(statusColumns)
      .where((where) => is(where, which))
      .executeTakeFirst();
    return row && statusAnswer(row);
  }

  return {
    find,

    /**
     * Moves a referral on, unless it has come to an end; saying the same again is no change.
     * What is withdrawn before anyone has opened it is deleted at once, with what was added. What someone has opened
     * stays until retention ends, so that they see who withdrew.
     */
    async change(which: WhichReferral, status: ReferralStatus, on: Day): Promise<StatusChanged> {
      const { numUpdatedRows } = await db
        .updateTable('sealed_referral')
        .set({ status, changed_on: on })
        .$if(status === 'withdrawn', (update) =>
          update.set(({ case: when, ref }) => ({
            sealed: when().when('status', '=', 'received').then(null).else(ref('sealed')).end(),
          })),
        )
        .where((where) => is(where, which))
        .where('status', 'not in', [...finalStatuses, status])
        .executeTakeFirst();
      if (status === 'withdrawn') await sealedFollowUps(db).deleteLeftOver(which.municipality);
      const answer = await find(which);
      if (answer === undefined) return { outcome: 'unknown' };
      const isSo = numUpdatedRows === 1n || answer.status === status;
      return { outcome: isSo ? 'changed' : 'final', answer };
    },
  };
}

export const statusColumns = ['status', 'received_on', 'changed_on'] as const;

export function statusAnswer(
  row: Pick<Tables['sealed_referral'], (typeof statusColumns)[number]>,
): StatusAnswer {
  return v.parse(StatusAnswerSchema, {
    status: row.status,
    receivedOn: row.received_on,
    changedOn: row.changed_on,
  });
}

const finalStatuses: ReferralStatus[] = ['closed', 'withdrawn'];

function is(where: ExpressionBuilder<Tables, 'sealed_referral'>, which: WhichReferral) {
  return where.and([
    where('municipality', '=', which.municipality),
    'receiptHash' in which
      ? where('receipt_hash', '=', which.receiptHash)
      : where('id', '=', which.id),
  ]);
}
