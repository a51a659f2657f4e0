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

    async put(time: WaitingTime): Promise<void> {
      const { clinic, service, level, countedOn, days, method } = time;
      const counted = { days, method, provenance: toColumn(time.provenance) };
      await db
        .insertInto('waiting_time')
        .values({ clinic, service, level, counted_on: countedOn, ...counted })
        .onConflict((conflict) =>
          conflict.columns(['clinic', 'service', 'level', 'counted_on']).doUpdateSet(counted),
        )
        .execute();
    },
  };
}

function waitingTime(row: Selectable<Tables['waiting_time']>): WaitingTime {
  const { counted_on, provenance, ...same } = row;
  return v.parse(WaitingTimeSchema, {
    ...same,
    countedOn: counted_on,
    provenance: JSON.parse(provenance),
  });
}
