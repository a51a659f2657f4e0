import { type Municipality, type MunicipalityId, MunicipalitySchema } from '@shared/model';
import type { Kysely } from 'kysely';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** The municipalities that use this portal. */
export function municipalities(db: Kysely<Tables>) {
  return {
    async all(): Promise<Municipality[]> {
      const rows = await db.selectFrom('municipality').select('content').execute();
      return rows
        .map((row) => fromColumn(MunicipalitySchema, row.content))
        .sort((a, b) => a.name.localeCompare(b.name, 'nb'));
    },

    async byId(id: MunicipalityId): Promise<Municipality | undefined> {
      const row = await db
        .selectFrom('municipality')
        .select('content')
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromColumn(MunicipalitySchema, row.content);
    },

    async put(municipality: Municipality): Promise<void> {
      const content = toColumn(municipality);
      await db
        .insertInto('municipality')
        .values({ id: municipality.id, content })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ content }))
        .execute();
    },
  };
}
