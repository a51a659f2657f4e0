import type { Day } from '@shared/model';
import { daysUntil } from '@shared/rules';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Override } from './override.ts';
import { type RecordHere, recordMarks } from './record-marks.ts';
import {
  type FoundOverride,
  foundIn,
  type KeptOverride,
  newOverrideKeys,
  type OverrideKeys,
  openOverride,
  type SealedOverride,
  sealOverride,
} from './sealed-override.ts';

interface OverrideDatabase extends DBSchema {
  keys: { key: 'own'; value: OverrideKeys };
  overrides: { key: string; value: SealedOverride };
}
type Database = IDBPDatabase<OverrideDatabase>;

/** So long a level is kept; by then the referral is long finished. */
const keptDays = 365;

/** Looks up what was set for each record, in their order. Quick where nothing was ever set. */
export function findOverrides(
  records: readonly RecordHere[],
): Promise<readonly (FoundOverride | null)[]> {
  return using(async (database) => {
    const keys = await database.get('keys', 'own');
    if (keys === undefined || (await database.count('overrides')) === 0) {
      return records.map(() => null);
    }
    return Promise.all(records.map((record) => find(database, keys, record)));
  });
}

/** Keeps a level for a record in place of one before. False where nothing tells the record from others. */
export async function keepOverride(record: RecordHere, override: Override): Promise<boolean> {
  return using(async (database) => {
    const keys = await ownKeys(database);
    const marks = await recordMarks(keys.mark, record);
    if (marks === null) return false;
    const sealed = await sealOverride(keys, { override, marks });
    await database.put('overrides', sealed, marks.record);
    await forgetOld(database, keys, override.on);
    return true;
  });
}

export async function removeOverride(record: RecordHere): Promise<void> {
  await using(async (database) => {
    const keys = await database.get('keys', 'own');
    const marks = keys && (await recordMarks(keys.mark, record));
    if (marks) await database.delete('overrides', marks.record);
  });
}

/** All levels that were set, the newest first. Of whom they are nobody can tell. */
export async function allOverrides(): Promise<readonly Override[]> {
  return using(async (database) => {
    const keys = await database.get('keys', 'own');
    if (keys === undefined) return [];
    const all = (await opened(database, keys)).map(({ override }) => override);
    return all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  });
}

/** Wipes all levels and the keys that they were sealed with. */
export async function clearOverrides(): Promise<void> {
  await using(async (database) => {
    await Promise.all([database.clear('overrides'), database.clear('keys')]);
  });
}

async function find(
  database: Database,
  keys: OverrideKeys,
  record: RecordHere,
): Promise<FoundOverride | null> {
  const marks = await recordMarks(keys.mark, record);
  const sealed = marks && (await database.get('overrides', marks.record));
  if (!marks || !sealed) return null;
  const kept = await openOverride(keys, marks.record, sealed);
  return kept && foundIn(kept, marks);
}

async function opened(database: Database, keys: OverrideKeys): Promise<KeptOverride[]> {
  const [marks, sealed] = await Promise.all([
    database.getAllKeys('overrides'),
    database.getAll('overrides'),
  ]);
  const all = await Promise.all(sealed.map((one, i) => openOverride(keys, marks[i] ?? '', one)));
  return all.filter((one) => one !== null);
}

async function forgetOld(database: Database, keys: OverrideKeys, today: Day): Promise<void> {
  for (const { override, marks } of await opened(database, keys)) {
    if (daysUntil(today, override.on) > keptDays) await database.delete('overrides', marks.record);
  }
}

async function ownKeys(database: Database): Promise<OverrideKeys> {
  const known = await database.get('keys', 'own');
  if (known !== undefined) return known;
  const fresh = await newOverrideKeys();
  const change = database.transaction('keys', 'readwrite');
  // another page of ours may have been quicker
  const first = await change.store.get('own');
  if (first === undefined) await change.store.put(fresh, 'own');
  await change.done;
  return first ?? fresh;
}

async function using<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDB<OverrideDatabase>('inngang-overrides', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('keys');
      fresh.createObjectStore('overrides');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
