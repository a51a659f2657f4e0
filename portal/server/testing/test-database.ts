import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import type { DatabasePlace } from '../storage/database.ts';

/** Which database this run of the tests is about. */
export const dialect = inject('dialect');

/**
 * An empty database of the test's own, gone when the test is: a file, a database in a real
 * PostgreSQL, or PostgreSQL as a library, which there is only one of.
 */
export async function testDatabase(): Promise<DatabasePlace> {
  if (dialect === 'sqlite') return { file: join(temporaryFolder(), 'inngang.db') };
  const server = inject('postgres');
  return server === null ? emptiedLibrary() : databaseIn(server);
}

/** A folder of the test's own, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inngang-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Made once and emptied for the next test: making one takes PostgreSQL longer than most tests. */
const free: string[] = [];

async function databaseIn(server: string): Promise<DatabasePlace> {
  const address = free.pop() ?? (await newDatabase(server));
  onTestFinished(() => {
    free.push(address);
  });
  await ask(address, emptied);
  return { postgres: { connectionString: address, max: 5 } };
}

async function newDatabase(server: string): Promise<string> {
  const name = `t${crypto.randomUUID().replaceAll('-', '')}`;
  await ask(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

async function ask(address: string, question: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(question);
  await client.end();
}

let library: PGlite | undefined;

async function emptiedLibrary(): Promise<DatabasePlace> {
  library ??= await PGlite.create();
  await library.exec(emptied);
  return { postgres: { ...createPgConfig(library), max: 1 } };
}

/** Leaves the tables where they are, and what has been changed about them noted. */
const emptied = `do $$
declare
  emptied record;
begin
  set local session_replication_role = replica;
  for emptied in
    select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%'
  loop
    execute 'delete from ' || quote_ident(emptied.tablename);
  end loop;
end $$`;
