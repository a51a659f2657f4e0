import type { Kysely, Migration } from 'kysely';
import type { ColumnTypes } from './column-types.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import { pagingAndRetention } from './migrations/0002-paging-and-retention.ts';
import { signIn } from './migrations/0003-sign-in.ts';
import { desk } from './migrations/0004-desk.ts';
import { keys } from './migrations/0005-keys.ts';
import { contentVersion } from './migrations/0006-content-version.ts';
import { afterSending } from './migrations/0007-after-sending.ts';
import { groupsSayMore } from './migrations/0008-groups-say-more.ts';

/**
 * Every change to the tables, in order, forward only, one file each. One that has been released
 * is never edited: a later change is a new entry at the end.
 */
export function migrations(column: ColumnTypes): Record<string, Migration> {
  const up = (change: (db: Kysely<unknown>, column: ColumnTypes) => Promise<void>): Migration => ({
    up: (db) => change(db, column),
  });
  return {
    '0001-first-tables': up(firstTables),
    '0002-paging-and-retention': up(pagingAndRetention),
    '0003-sign-in': up(signIn),
    '0004-desk': up(desk),
    '0005-keys': up(keys),
    '0006-content-version': up(contentVersion),
    '0007-after-sending': up(afterSending),
    '0008-groups-say-more': up(groupsSayMore),
  };
}
