import type { MunicipalityId } from '@shared/model';
import { type RawBuilder, sql } from 'kysely';
import { type Table, tablesInOrder } from '../backup/tables-in-order.ts';
import type { Database } from '../database.ts';

export type Exported = Table & {
  /** Whether its rows are JSON already. */
  isJson: boolean;
  /** Which of its rows are a municipality's own. */
  owner: (municipality: MunicipalityId) => RawBuilder<boolean>;
};

/** Every table that holds something of a municipality, without what must stay secret. */
export async function exportedTables(database: Database): Promise<Exported[]> {
  const tables = await tablesInOrder(database);
  return tables.flatMap((table) => {
    const owner = ownerOf(table);
    if (owner === undefined) return [];
    const columns = table.columns.filter((column) => !isSecret(column));
    return [{ name: table.name, columns, isJson: columns.includes('content'), owner }];
  });
}

function ownerOf({ name, columns }: Table): Exported['owner'] | undefined {
  if (name === 'municipality') return (id) => sql<boolean>`id = ${id}`;
  if (columns.includes('municipality')) return (id) => sql<boolean>`municipality = ${id}`;
  if (columns.includes('clinic')) {
    return (id) => sql<boolean>`clinic in (select id from clinic where municipality = ${id})`;
  }
  return undefined;
}

/** Ciphertext is written into files of its own. */
const secret = /_hash$|^(idempotency_key|sealed|public_key)$/;

function isSecret(column: string): boolean {
  return secret.test(column);
}
