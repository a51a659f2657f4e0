import { type MunicipalityId, type Recipient, RecipientSchema } from '@shared/model';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';

const OwnKeySchema = v.strictObject({
  key: v.custom<CryptoKey>((value) => value instanceof CryptoKey),
  recipient: RecipientSchema,
});
export type OwnKey = { key: CryptoKey; recipient: Recipient };

interface KeyDatabase extends DBSchema {
  key: { key: MunicipalityId; value: OwnKey };
}

/** The key that this browser holds for a municipality: it can be used here and read nowhere. */
export async function loadOwnKey(municipality: MunicipalityId): Promise<OwnKey | null> {
  const found = v.safeParse(OwnKeySchema, await using((db) => db.get('key', municipality)));
  return found.success ? found.output : null;
}

/** Keeps it, and asks the browser not to tidy it away. */
export async function keepOwnKey(municipality: MunicipalityId, key: OwnKey): Promise<void> {
  await using((db) => db.put('key', key, municipality));
  await navigator.storage?.persist?.();
}

export async function forgetOwnKey(municipality: MunicipalityId): Promise<void> {
  await using((db) => db.delete('key', municipality));
}

async function using<T>(work: (db: IDBPDatabase<KeyDatabase>) => Promise<T>): Promise<T> {
  const db = await openDB<KeyDatabase>('inngang-keys', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('key');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
