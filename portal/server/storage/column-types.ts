import type { ColumnDataType } from 'kysely';

/** The few things about columns that differ between the databases. */
export type ColumnTypes = {
  /** For what is no column: triggers. */
  dialect: 'sqlite' | 'postgres';
  bytes: ColumnDataType;
  /** A whole number up to 2^53: a moment in milliseconds, a count of bytes. */
  long: ColumnDataType;
};

export const sqliteColumns: ColumnTypes = {
  dialect: 'sqlite',
  bytes: 'blob',
  long: 'integer',
};

export const postgresColumns: ColumnTypes = {
  dialect: 'postgres',
  bytes: 'bytea',
  long: 'bigint',
};
