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
  return server === null ? emptiedLibrary() : newDatabaseOf(server);
}

/** A folder of the test's own, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inngang-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function newDatabaseOf(server: string): Promise<DatabasePlace> {
  const name = `t${crypto.randomUUID().replaceAll('-', '')}`;
  await ask(server, `create database ${name}`);
  onTestFinished(() => ask(server, `drop database ${name} with (force)`));
  const url = new URL(server);
  url.pathname = name;
  return { postgres: { connectionString: url.href, max: 5 } };
}

async function ask(server: string, question: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(question);
  await client.end();
}

let library: PGlite | undefined;

async function emptiedLibrary(): Promise<DatabasePlace> {
  library ??= await PGlite.create();
  await library.exec('drop schema public cascade; create schema public');
  return { postgres: { ...createPgConfig(library), max: 1 } };
}
