import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from '@shared/exchange';
import type { MunicipalityId } from '@shared/model';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { type Exported, exportedTables } from './exported-tables.ts';

/**
 * Writes everything that a municipality owns into a new folder, in formats that need no program
 * of ours: JSON, CSV, and one age file a referral and a follow-up, which `age -d` opens with the intake's key.
 * @returns How many files there are.
 * @throws Error where the folder holds something, or there is no such municipality.
 */
export async function exportMunicipality(
  database: Database,
  municipality: MunicipalityId,
  folder: string,
): Promise<number> {
  const { db } = database;
  const known = await db
    .selectFrom('municipality')
    .select('id')
    .where('id', '=', municipality)
    .executeTakeFirst();
  if (known === undefined) throw new Error(`There is no municipality ${municipality} here`);
  mkdirSync(join(folder, 'referrals'), { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 1) throw new Error(`${folder} is not empty`);
  const write = (name: string, content: string | Uint8Array) =>
    writeFileSync(join(folder, name), content, { mode: 0o600, flag: 'wx' });

  let files = 0;
  for (const table of await exportedTables(database)) {
    const rows = await rowsOf(db, table, municipality);
    if (table.isJson) write(`${table.name}.json`, asJson(rows));
    else
      write(
        `${table.name}.csv`,
        writeCsv(
          table.columns,
          rows.map((row) => cells(table, row)),
        ),
      );
    files += 1;
  }
  for await (const { id, sealed } of ciphertexts(db, municipality)) {
    write(join('referrals', `${id}.age`), sealed);
    files += 1;
  }
  for (const { id, referral, sealed } of await followUps(db, municipality)) {
    write(join('referrals', `${referral}.${id}.age`), sealed);
    files += 1;
  }
  write('README.txt', readme);
  return files + 1;
}

type Row = Record<string, unknown>;

async function rowsOf(
  db: Kysely<Tables>,
  { name, columns, owner }: Exported,
  municipality: MunicipalityId,
): Promise<Row[]> {
  const chosen = sql.join(columns.map((column) => sql.ref(column)));
  const mine = owner(municipality);
  const { rows } = await sql<Row>`
    select ${chosen} from ${sql.table(name)} where ${mine} order by ${chosen}
  `.execute(db);
  return rows;
}

function asJson(rows: readonly Row[]): string {
  const contents = rows.map(({ content }): unknown => JSON.parse(String(content)));
  return `${JSON.stringify(contents, null, 2)}\n`;
}

function cells({ columns }: Exported, row: Row): string[] {
  return columns.map((column) => String(row[column] ?? ''));
}

const filesAtOnce = 100;

async function* ciphertexts(
  db: Kysely<Tables>,
  municipality: MunicipalityId,
): AsyncGenerator<{ id: string; sealed: Uint8Array }> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('sealed_referral')
      .select(['id', 'sealed'])
      .where('municipality', '=', municipality)
      .where('sealed', 'is not', null)
      .where('id', '>', last)
      .orderBy('id')
      .limit(filesAtOnce)
      .execute();
    for (const { id, sealed } of rows) if (sealed !== null) yield { id, sealed };
    const next = rows.at(-1)?.id;
    if (next === undefined) return;
    last = next;
  }
}

async function followUps(db: Kysely<Tables>, municipality: MunicipalityId) {
  return db
    .selectFrom('sealed_follow_up')
    .select(['id', 'referral', 'sealed'])
    .where('municipality', '=', municipality)
    .execute();
}

const readme = `What this municipality has in Inngang.

*.json         What residents see, as the portal's API gives it.
*.csv          Tables with headings: UTF-8, as of RFC 4180.
referrals/     One encrypted self-referral a file (age-encryption.org/v1). Open one with the key of
               a device or the printed recovery key: age -d -i key.txt referrals/ID.age
               What its sender has added since, such as another phone number, is in
               referrals/ID.ADDED.age; sealed_follow_up.csv has its day.
               Which municipality, clinics, day and status it has stands in sealed_referral.csv.

Not in here: hashes of receipts, tokens and codes, and passkeys. They open nothing elsewhere.
`;
