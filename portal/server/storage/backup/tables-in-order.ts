import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

export type Table = { name: string; columns: string[] };

/** Tables that the database makes itself, or that hold for a moment only. They are not copied. */
const notCopied = ['content_version', 'rate_limit', 'session', 'sign_in_question'];

/** Every table that a copy holds, each after those that its rows point to. */
export async function tablesInOrder(database: Pick<Database, 'db' | 'kind'>): Promise<Table[]> {
  const all = await allTables(database);
  return all.filter(({ name }) => !notCopied.includes(name));
}

/** Every table that has to be emptied first, in the order in which rows can be put in. */
export async function allTables({ db, kind }: Pick<Database, 'db' | 'kind'>): Promise<Table[]> {
  const tables = (await db.introspection.getTables())
    .filter(({ name }) => name !== 'content_version' && !name.startsWith('sqlite_'))
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const pointers = await (kind === 'sqlite' ? sqlitePointers(db) : postgresPointers(db));
  const ordered: Table[] = [];
  for (let left = tables; left.length > 0; ) {
    const isReady = ({ name }: Table) =>
      pointers.every(
        ({ from, to }) => from !== name || to === name || !left.some((other) => other.name === to),
      );
    const ready = left.filter(isReady);
    if (ready.length === 0) throw new Error('tables that point to each other can not be copied');
    ordered.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered;
}

type Pointer = { from: string; to: string };

async function sqlitePointers(db: Kysely<Tables>): Promise<Pointer[]> {
  const { rows } = await sql<Pointer>`
    select tables.name as "from", keys."table" as "to"
    from sqlite_master as tables, pragma_foreign_key_list(tables.name) as keys
    where tables.type = 'table'
  `.execute(db);
  return rows;
}

async function postgresPointers(db: Kysely<Tables>): Promise<Pointer[]> {
  const { rows } = await sql<Pointer>`
    select child.relname as "from", parent.relname as "to"
    from pg_constraint
    join pg_class as child on child.oid = conrelid
    join pg_class as parent on parent.oid = confrelid
    where contype = 'f'
  `.execute(db);
  return rows;
}
