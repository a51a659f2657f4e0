import type { Kysely } from 'kysely';

type Tables = { group_offer: { id: string; content: string } };

/** What a group that was kept before could not say: it is kept as not said. */
const notSaid = {
  notForYouIf: [],
  situations: [],
  programme: null,
  functionalLevel: null,
  languages: [],
  wheelchair: null,
};

/** Gives every kept group the same shape, for those who read the table or an export of it. */
export async function groupsSayMore(anyDb: Kysely<unknown>): Promise<void> {
  const db = anyDb.withTables<Tables>();
  for (const { id, content } of await db
    .selectFrom('group_offer')
    .select(['id', 'content'])
    .execute()) {
    const group: unknown = JSON.parse(content);
    if (typeof group !== 'object' || group === null) continue;
    await db
      .updateTable('group_offer')
      .set({ content: JSON.stringify({ ...notSaid, ...group }) })
      .where('id', '=', id)
      .execute();
  }
}
