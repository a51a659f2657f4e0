import { type GroupOffer, GroupOfferSchema, type MunicipalityId } from '@shared/model';
import type { Kysely } from 'kysely';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** The groups that residents can join. */
export function groupOffers(db: Kysely<Tables>) {
  return {
    async of(municipality: MunicipalityId): Promise<GroupOffer[]> {
      const rows = await db
        .selectFrom('group_offer')
        .select('content')
        .where('municipality', '=', municipality)
        .orderBy('id')
        .execute();
      return rows.map((row) => fromColumn(GroupOfferSchema, row.content));
    },

    async put(group: GroupOffer): Promise<void> {
      const { id, municipality } = group;
      const content = toColumn(group);
      await db
        .insertInto('group_offer')
        .values({ id, municipality, content })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ municipality, content }))
        .execute();
    },
  };
}
