import { type Clinic, ClinicSchema, type MunicipalityId } from '@shared/model';
import type { Kysely } from 'kysely';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** Who answers requests in each municipality. */
export function clinics(db: Kysely<Tables>) {
  return {
    async of(municipality: MunicipalityId): Promise<Clinic[]> {
      const rows = await db
        .selectFrom('clinic')
        .select('content')
        .where('municipality', '=', municipality)
        .orderBy('id')
        .execute();
      return rows.map((row) => fromColumn(ClinicSchema, row.content));
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
