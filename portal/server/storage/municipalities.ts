import { type Municipality, type MunicipalityId, MunicipalitySchema } from '@shared/model';
import type { Kysely } from 'kysely';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** The municipalities that use this portal. */
export function municipalities(db: Kysely<Tables>) {
  /** Read for every request and seldom changed: the same text is parsed once. */
  const parsed = new Map<string, { content: string; municipality: Municipality }>();

  function once(id: string, content: string): Municipality {
    const known = parsed.get(id);
    if (known?.content === content) return known.municipality;
    const municipality = fromColumn(MunicipalitySchema, content);
    parsed.set(id, { content, municipality });
    return municipality;
  }

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
      return row && once(id, row.content);
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
