import { Kysely } from 'kysely';
import { type ColumnTypes, postgresColumns, sqliteColumns } from './column-types.ts';
import { type PostgresPlace, postgresDialect } from './postgres-dialect.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** Where everything is kept: a file for one process, or PostgreSQL for as many as there are. */
export type DatabasePlace = { file: string } | { postgres: PostgresPlace };

export type Database = {
  db: Kysely<Tables>;
  kind: 'sqlite' | 'postgres';
  columns: ColumnTypes;
};

/** Connects; nothing is read or made yet. */
export function openDatabase(place: DatabasePlace): Database {
  return 'file' in place
    ? {
        db: new Kysely({ dialect: sqliteDialect(place.file) }),
        kind: 'sqlite',
        columns: sqliteColumns,
      }
    : {
        db: new Kysely({ dialect: postgresDialect(place.postgres) }),
        kind: 'postgres',
        columns: postgresColumns,
      };
}
