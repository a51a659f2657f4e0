import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import type { Database } from '../database.ts';
import { appliedMigrations } from '../migrate.ts';
import type { Tables } from '../tables.ts';
import { type Table, tablesInOrder } from './tables-in-order.ts';

/** The first line: which changes to the tables the rows are from. */
export const HeaderSchema = v.strictObject({
  inngang: v.literal('backup-1'),
  madeAt: v.string(),
  migrations: v.array(v.string()),
});
/** Before its rows: a table and the order of their values. */
export const TableSchema = v.strictObject({ table: v.string(), columns: v.array(v.string()) });
const BytesSchema = v.strictObject({ base64: v.pipe(v.string(), v.base64()) });
/** One row. */
export const RowSchema = v.array(v.union([v.string(), v.number(), v.null(), BytesSchema]));
export const LineSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.union([RowSchema, TableSchema, HeaderSchema]),
);

const rowsAtOnce = 200;

/**
 * All that is kept, as lines of JSON that either database can take back, as it was at one moment:
 * others write meanwhile, and what they write is not in it.
 */
export async function* backupLines(database: Database, madeAt: string): AsyncGenerator<string> {
  const { db, kind } = database;
  const connection = await reserve(db);
  try {
    await begin(connection.db, kind);
    const migrations = await appliedMigrations(connection.db);
    yield JSON.stringify({
      inngang: 'backup-1',
      madeAt,
      migrations,
    } satisfies v.InferOutput<typeof HeaderSchema>);
    for (const table of await tablesInOrder({ db: connection.db, kind })) {
      yield JSON.stringify({ table: table.name, columns: table.columns });
      for await (const row of rowsOf(connection.db, kind, table)) {
        yield JSON.stringify(table.columns.map((column) => told(row[column])));
      }
    }
    await sql`commit`.execute(connection.db);
  } finally {
    connection.release();
  }
}

async function begin(db: Kysely<Tables>, kind: Database['kind']): Promise<void> {
  await (kind === 'sqlite'
    ? sql`begin`
    : sql`begin isolation level repeatable read read only`
  ).execute(db);
}

type Row = Record<string, unknown>;

async function* rowsOf(
  db: Kysely<Tables>,
  kind: Database['kind'],
  { name, columns }: Table,
): AsyncGenerator<Row> {
  const select = sql<Row>`select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(name)}`;
  if (kind === 'sqlite') {
    // in the order of its numbers, so that a part of it can be asked for at a time
    for (let last: unknown = Number.MIN_SAFE_INTEGER; ; ) {
      const { rows } = await sql<Row>`
        select rowid as "row number", ${sql.join(columns.map((column) => sql.ref(column)))}
        from ${sql.table(name)} where rowid > ${last} order by rowid limit ${sql.lit(rowsAtOnce)}
      `.execute(db);
      if (rows.length === 0) return;
      yield* rows;
      last = rows.at(-1)?.['row number'];
    }
  }
  await sql`declare backup cursor for ${select}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(rowsAtOnce)} from backup`.execute(db);
    if (rows.length === 0) break;
    yield* rows;
  }
  await sql`close backup`.execute(db);
}

function told(value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}

/** One connection for as long as the copy takes. */
async function reserve(db: Kysely<Tables>): Promise<{ db: Kysely<Tables>; release: () => void }> {
  return new Promise((resolve, reject) => {
    db.connection()
      .execute((connection) => new Promise<void>((release) => resolve({ db: connection, release })))
      .catch(reject);
  });
}
