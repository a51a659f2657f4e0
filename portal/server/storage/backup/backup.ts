import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import * as v from 'valibot';
import { type Database, type DatabasePlace, openDatabase } from '../database.ts';
import { appliedMigrations, knownMigrations, migrate } from '../migrate.ts';
import { readBackupFile, writeBackupFile } from './backup-file.ts';
import { backupLines, HeaderSchema } from './backup-lines.ts';
import { putBack } from './put-back.ts';
import { tablesInOrder } from './tables-in-order.ts';

/** Copies all that is kept into a file, and changes nothing. The server may run. */
export async function backup(place: DatabasePlace, path: string, madeAt: string): Promise<void> {
  await withDatabase(place, (database) => writeBackupFile(path, backupLines(database, madeAt)));
}

/**
 * Puts a backup in the place of all that is kept, in either database, whichever it came from.
 * The server may run. The whole file is checked before anything is changed.
 * @throws Error where the file is damaged or from a newer Inngang, or where there is something
 *   already and it is not said that it may go.
 */
export async function restore(
  place: DatabasePlace,
  path: string,
  { replaces }: { replaces: boolean },
): Promise<{ rows: number; madeAt: string }> {
  const { migrations, madeAt } = await checkedHeader(path);
  return withDatabase(place, async (database) => {
    await migrate(database);
    if (!replaces && (await holdsSomething(database))) {
      throw new Error(
        'There is something in this database. Add --replace to put the backup in its place.',
      );
    }
    const isCurrent = (await appliedMigrations(database.db)).join() === migrations.join();
    const rows = isCurrent
      ? await putBack(database, readBackupFile(path))
      : await throughOlderTables(path, migrations, (lines) => putBack(database, lines));
    return { rows, madeAt };
  });
}

async function checkedHeader(path: string): Promise<v.InferOutput<typeof HeaderSchema>> {
  let first: string | undefined;
  for await (const line of readBackupFile(path)) first ??= line;
  const header = v.safeParse(v.pipe(v.string(), v.parseJson(), HeaderSchema), first);
  if (!header.success) throw new Error(`${path} is no backup of Inngang`);
  const { migrations } = header.output;
  const known = knownMigrations();
  if (migrations.some((name, at) => known[at] !== name)) {
    throw new Error(`${path} was made by a newer Inngang than this one`);
  }
  return header.output;
}

/** An older backup is put into tables of its time, which are then changed as they were elsewhere. */
async function throughOlderTables<T>(
  path: string,
  migrations: readonly string[],
  use: (lines: AsyncIterable<string>) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'inngang-restore-'));
  try {
    return await withDatabase({ file: join(folder, 'older.db') }, async (older) => {
      await migrate(older, migrations.at(-1));
      await putBack(older, readBackupFile(path));
      await migrate(older);
      return use(backupLines(older, ''));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function holdsSomething(database: Database): Promise<boolean> {
  for (const { name } of await tablesInOrder(database)) {
    // a server that was only started has noted something here
    if (name === 'setting') continue;
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(database.db);
    if (rows.length > 0) return true;
  }
  return false;
}

async function withDatabase<T>(
  place: DatabasePlace,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = openDatabase(patient(place));
  try {
    return await work(database);
  } finally {
    await database.db.destroy();
  }
}

/** One statement over all there is may take longer than any request. */
function patient(place: DatabasePlace): DatabasePlace {
  return 'file' in place ? place : { postgres: { ...place.postgres, statement_timeout: 0 } };
}
