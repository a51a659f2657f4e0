import { sql } from 'kysely';
import type { Database } from './database.ts';

/**
 * Which of PostgreSQL's settings let it answer before what it was given is on the disk. None
 * for SQLite, whose settings are ours.
 */
export async function undurableSettings({ db, kind }: Database): Promise<string[]> {
  if (kind === 'sqlite') return [];
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings
    where name in ('fsync', 'synchronous_commit', 'full_page_writes')
  `.execute(db);
  return rows.filter(({ setting }) => setting === 'off').map(({ name }) => `${name}=off`);
}
