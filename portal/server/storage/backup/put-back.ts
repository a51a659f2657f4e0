import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { LineSchema, RowSchema } from './backup-lines.ts';
import { allTables, type Table, tablesInOrder } from './tables-in-order.ts';

const rowsAtOnce = 100;

/**
 * Puts what a backup holds in the place of everything there is, in one transaction: whoever
 * reads meanwhile sees all of the old or all of the new. The tables must be those of the backup.
 * @returns How many rows there are now.
 */
export async function putBack(
  { db, kind }: Database,
  lines: AsyncIterable<string>,
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const known = await tablesInOrder({ db: transaction, kind });
    await empty(transaction, kind);
    let count = 0;
    let table: Table | undefined;
    let rows: unknown[][] = [];
    const write = async () => {
      if (table !== undefined && rows.length > 0) await insert(transaction, table, rows);
      count += rows.length;
      rows = [];
    };
    for await (const text of lines) {
      const line = v.parse(LineSchema, text);
      if (v.is(RowSchema, line)) {
        rows.push(line.map(meant));
        if (rows.length === rowsAtOnce) await write();
      } else if ('table' in line) {
        await write();
        table = sameTable(known, line);
      }
    }
    await write();
    return count;
  });
}

async function empty(db: Kysely<Tables>, kind: Database['kind']): Promise<void> {
  const tables = (await allTables({ db, kind })).toReversed();
  if (kind === 'postgres') {
    // whoever writes waits, whoever reads does not
    const names = sql.join(tables.map(({ name }) => sql.table(name)));
    await sql`lock table ${names} in exclusive mode`.execute(db);
  }
  for (const { name } of tables) await sql`delete from ${sql.table(name)}`.execute(db);
}

async function insert(db: Kysely<Tables>, table: Table, rows: unknown[][]): Promise<void> {
  const columns = sql.join(table.columns.map((column) => sql.ref(column)));
  const values = sql.join(rows.map((row) => sql`(${sql.join(row)})`));
  await sql`insert into ${sql.table(table.name)} (${columns}) values ${values}`.execute(db);
}

/** Names from a file are used only where the database has them too. */
function sameTable(
  known: readonly Table[],
  { table: name, columns }: { table: string; columns: string[] },
): Table {
  const table = known.find((each) => each.name === name);
  if (table === undefined || !columns.every((column) => table.columns.includes(column))) {
    throw new Error(`The backup has a table ${name} that this database has not`);
  }
  return { name, columns };
}

function meant(value: v.InferOutput<typeof RowSchema>[number]): unknown {
  return typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value;
}
