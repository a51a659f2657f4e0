import type { ColumnDataType, ColumnDefinitionBuilder } from 'kysely';

/** The few things about columns that differ between the databases. */
export type ColumnTypes = {
  /** For what is no column: triggers. */
  dialect: 'sqlite' | 'postgres';
  bytes: ColumnDataType;
  /** A whole number up to 2^53: a moment in milliseconds, a count of bytes. */
  long: ColumnDataType;
  /** Makes a `long` column the row's number, given by the database, rising. */
  numbered: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
};

export const sqliteColumns: ColumnTypes = {
  dialect: 'sqlite',
  bytes: 'blob',
  long: 'integer',
  numbered: (column) => column.primaryKey().autoIncrement(),
};

export const postgresColumns: ColumnTypes = {
  dialect: 'postgres',
  bytes: 'bytea',
  long: 'bigint',
  numbered: (column) => column.primaryKey().generatedAlwaysAsIdentity(),
};
