import { type Day, type Municipality, plainDate, toDay } from '@shared/model';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { sealedFollowUps } from './sealed-follow-ups.ts';
import type { Tables } from './tables.ts';

/** How many are deleted at a time, so that nobody has to wait long for it. */
const atOnce = 500;

/** Deletes ciphertext when its time has come. The referral's status stays for its sender. */
export function retention(db: Kysely<Tables>) {
  return {
    /**
     * Deletes what is past the municipality's limits on this day, and notes how much it was,
     * nothing else. Several processes may do this at once: each counts what it deleted itself.
     */
    async deleteDue({ id: municipality, retention }: Municipality, today: Day): Promise<number> {
      const endedBy = daysBefore(today, retention.endedDays);
      const receivedBy = daysBefore(today, retention.longestDays);
      const ended = await deleteAll(municipality, (where) =>
        where.and([
          sql<boolean>`status in ('closed', 'withdrawn')`,
          where.or([where('changed_on', '<=', endedBy), where('received_on', '<=', receivedBy)]),
        ]),
      );
      const old = await deleteAll(municipality, (where) =>
        where.and([sql<boolean>`status <> 'closed'`, where('received_on', '<=', receivedBy)]),
      );
      await sealedFollowUps(db).deleteLeftOver(municipality);
      const deleted = ended + old;
      if (deleted > 0) await note(municipality, today, deleted);
      return deleted;
    },

    /** How much was deleted on which days. */
    async daysOf(municipality: Municipality['id']): Promise<{ on: string; deleted: number }[]> {
      return db
        .selectFrom('retention_day')
        .select(['ran_on as on', 'deleted'])
        .where('municipality', '=', municipality)
        .orderBy('ran_on')
        .execute();
    },
  };

  async function deleteAll(municipality: string, isDue: IsDue): Promise<number> {
    for (let deleted = 0; ; ) {
      const { numUpdatedRows } = await db
        .updateTable('sealed_referral')
        .set({ sealed: null })
        .where('sealed', 'is not', null)
        .where('id', 'in', (eb) =>
          eb
            .selectFrom('sealed_referral')
            .select('id')
            .where('municipality', '=', municipality)
            .where('sealed', 'is not', null)
            .where(isDue)
            .limit(atOnce),
        )
        .executeTakeFirst();
      deleted += Number(numUpdatedRows);
      if (numUpdatedRows === 0n) return deleted;
    }
  }

  async function note(municipality: string, ran_on: Day, deleted: number): Promise<void> {
    await db
      .insertInto('retention_day')
      .values({ municipality, ran_on, deleted })
      .onConflict((conflict) =>
        conflict
          .columns(['municipality', 'ran_on'])
          .doUpdateSet((day) => ({ deleted: day('retention_day.deleted', '+', deleted) })),
      )
      .execute();
  }
}

type Referrals = ExpressionBuilder<Tables, 'sealed_referral'>;
type IsDue = (where: Referrals) => ReturnType<Referrals['and']>;

function daysBefore(day: Day, days: number): Day {
  return toDay(plainDate(day).subtract({ days }));
}
