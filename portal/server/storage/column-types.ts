import type { ColumnDataType } from 'kysely';

/** The few column types whose names differ between the databases. */
export type ColumnTypes = { bytes: ColumnDataType };

export const sqliteColumns: ColumnTypes = { bytes: 'blob' };
