import {
  type GroupId,
  type GroupOffer,
  GroupOfferSchema,
  type MunicipalityId,
} from '@shared/model';
import type { Kysely } from 'kysely';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** The groups that residents can join. */
export function groupOffers(db: Kysely<Tables>) {
  async function all(municipality: MunicipalityId): Promise<GroupOffer[]> {
    const rows = await db
      .selectFrom('group_offer')
      .select('content')
      .where('municipality', '=', municipality)
      .orderBy('id')
      .execute();
    return rows.map((row) => fromColumn(GroupOfferSchema, row.content));
  }

  return {
    all,

    /** Those that have not been taken off the list. Their season may be over. */
    async of(municipality: MunicipalityId): Promise<GroupOffer[]> {
      return (await all(municipality)).filter(({ endedOn }) => endedOn === null);
    },

    async byId(municipality: MunicipalityId, id: GroupId): Promise<GroupOffer | undefined> {
      const row = await db
        .selectFrom('group_offer')
        .select('content')
        .where('municipality', '=', municipality)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromColumn(GroupOfferSchema, row.content);
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
