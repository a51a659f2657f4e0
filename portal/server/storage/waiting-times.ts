import { type MunicipalityId, type WaitingTime, WaitingTimeSchema } from '@shared/model';
import type { Kysely, Selectable } from 'kysely';
import * as v from 'valibot';
import { toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** How long people wait. Each count is kept under its day; the newest is the one that holds. */
export function waitingTimes(db: Kysely<Tables>) {
  return {
    async newestOf(municipality: MunicipalityId): Promise<WaitingTime[]> {
      const rows = await db
        .selectFrom('waiting_time as counted')
        .innerJoin('clinic', 'clinic.id', 'counted.clinic')
        .selectAll('counted')
        .where('clinic.municipality', '=', municipality)
        .where('counted.withdrawn', '=', 0)
        .where('counted.counted_on', '=', ({ selectFrom }) =>
          selectFrom('waiting_time as newest')
            .select(({ fn }) => fn.max('newest.counted_on').as('counted_on'))
            .whereRef('newest.clinic', '=', 'counted.clinic')
            .whereRef('newest.service', '=', 'counted.service')
            .whereRef('newest.level', '=', 'counted.level'),
        )
        .orderBy('counted.clinic')
        .orderBy('counted.service')
        .orderBy('counted.level')
        .execute();
      return rows.map(waitingTime);
    },

    /** Every count, the oldest first, that has not been taken back. */
    async historyOf(municipality: MunicipalityId): Promise<WaitingTime[]> {
      const rows = await db
        .selectFrom('waiting_time as counted')
        .innerJoin('clinic', 'clinic.id', 'counted.clinic')
        .selectAll('counted')
        .where('clinic.municipality', '=', municipality)
        .where('counted.withdrawn', '=', 0)
        .orderBy('counted.counted_on')
        .orderBy('counted.clinic')
        .orderBy('counted.service')
        .orderBy('counted.level')
        .execute();
      return rows.map(waitingTime);
    },

    async put(time: WaitingTime): Promise<void> {
      const { clinic, service, level, countedOn, days, method, overdue } = time;
      const provenance = toColumn(time.provenance);
      const counted = { days, method, overdue, provenance, withdrawn: 0 };
      await db
        .insertInto('waiting_time')
        .values({ clinic, service, level, counted_on: countedOn, ...counted })
        .onConflict((conflict) =>
          conflict.columns(['clinic', 'service', 'level', 'counted_on']).doUpdateSet(counted),
        )
        .execute();
    },

    /** Takes a figure off the pages, and lets no earlier one come in its place. */
    async withdraw(time: WaitingTime): Promise<void> {
      await db
        .updateTable('waiting_time')
        .set({ withdrawn: 1 })
        .where('clinic', '=', time.clinic)
        .where('service', '=', time.service)
        .where('level', '=', time.level)
        .where('counted_on', '=', time.countedOn)
        .execute();
    },

    /** As if it had never been counted: what an undone publication leaves. */
    async remove(time: WaitingTime): Promise<void> {
      await db
        .deleteFrom('waiting_time')
        .where('clinic', '=', time.clinic)
        .where('service', '=', time.service)
        .where('level', '=', time.level)
        .where('counted_on', '=', time.countedOn)
        .execute();
    },
  };
}

function waitingTime(row: Selectable<Tables['waiting_time']>): WaitingTime {
  const { counted_on, provenance, withdrawn: _, ...same } = row;
  return v.parse(WaitingTimeSchema, {
    ...same,
    countedOn: counted_on,
    provenance: JSON.parse(provenance),
  });
}
