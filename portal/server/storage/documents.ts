import { type Document, DocumentSchema } from '@shared/model';
import type { Kysely } from 'kysely';
import { fromColumn, toColumn } from './content-column.ts';
import type { Tables } from './tables.ts';

/** The plans that clinics' and groups' content is taken from. */
export function documents(db: Kysely<Tables>) {
  return {
    async all(): Promise<Document[]> {
      const rows = await db.selectFrom('document').select('content').orderBy('id').execute();
      return rows.map((row) => fromColumn(DocumentSchema, row.content));
    },

    async put(document: Document): Promise<void> {
      const content = toColumn(document);
      await db
        .insertInto('document')
        .values({ id: document.id, content })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ content }))
        .execute();
    },
  };
}
