import { type Clinic, type ClinicId, ClinicSchema, type MunicipalityId } from '@shared/model';
import type { Kysely } from 'kysely';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** Who answers requests in each municipality. */
export function clinics(db: Kysely<Tables>) {
  async function all(municipality: MunicipalityId): Promise<Clinic[]> {
    const rows = await db
      .selectFrom('clinic')
      .select('content')
      .where('municipality', '=', municipality)
      .orderBy('id')
      .execute();
    return rows.map((row) => fromColumn(ClinicSchema, row.content));
  }

  return {
    all,

    /** Those that residents meet: a clinic that is no more is not among them. */
    async of(municipality: MunicipalityId): Promise<Clinic[]> {
      return (await all(municipality)).filter(({ endedOn }) => endedOn === null);
    },

    async byId(municipality: MunicipalityId, id: ClinicId): Promise<Clinic | undefined> {
      const row = await db
        .selectFrom('clinic')
        .select('content')
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromColumn(ClinicSchema, row.content);
    },

    async put(clinic: Clinic): Promise<void> {
      const { id, municipality } = clinic;
      const content = toColumn(clinic);
      await db
        .insertInto('clinic')
        .values({ id, municipality, content })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ municipality, content }))
        .execute();
    },
  };
}
