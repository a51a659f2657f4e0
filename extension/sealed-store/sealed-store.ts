import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import {
  newStoreKey,
  openText,
  type SealedText,
  SealedTextSchema,
  sealText,
} from './sealed-text.ts';

interface SealedDatabase extends DBSchema {
  key: { key: 'current'; value: CryptoKey };
  content: { key: 'current'; value: SealedText };
}

/** One value that lies encrypted in this browser: read whole, changed whole, wiped with its key. */
export type SealedStore<Value> = {
  /** Null where nothing is kept, `damaged` where it cannot be opened. */
  read: () => Promise<Value | null | 'damaged'>;
  /** One change after the other, from whichever window. A damaged value is left as it is. */
  change: (make: (now: Value | null) => Value) => Promise<void>;
  /** Deletes the content and the key that it was sealed with. */
  wipe: () => Promise<void>;
  /** Calls back when any page of the extension has changed or wiped it. */
  onChange: (changed: () => void) => () => void;
};

export function sealedStore<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
): SealedStore<v.InferOutput<Schema>> {
  type Value = v.InferOutput<Schema>;
  const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(name, work);
  const tell = () => {
    const channel = new BroadcastChannel(name);
    channel.postMessage(null);
    channel.close();
  };
  const read = (): Promise<Value | null | 'damaged'> =>
    using(name, async (database) => {
      const [key, found] = await Promise.all([
        database.get('key', 'current'),
        database.get('content', 'current'),
      ]);
      if (found === undefined) return null;
      const sealed = v.safeParse(SealedTextSchema, found);
      if (key === undefined || !sealed.success) return 'damaged';
      const json = v.pipe(v.string(), v.parseJson(), schema);
      const parsed = v.safeParse(json, await openText(key, sealed.output, name));
      return parsed.success ? parsed.output : 'damaged';
    });
  const keep = (value: Value): Promise<void> =>
    using(name, async (database) => {
      const key = (await database.get('key', 'current')) ?? (await newStoreKey());
      const sealed = await sealText(key, JSON.stringify(value), name);
      const both = database.transaction(['key', 'content'], 'readwrite');
      await Promise.all([
        both.objectStore('key').put(key, 'current'),
        both.objectStore('content').put(sealed, 'current'),
        both.done,
      ]);
    });
  return {
    read: () => alone(read),
    change: async (make) => {
      await alone(async () => {
        const now = await read();
        if (now !== 'damaged') await keep(make(now));
      });
      tell();
    },
    wipe: async () => {
      await alone(() => deleteDB(name));
      tell();
    },
    onChange: (changed) => {
      const channel = new BroadcastChannel(name);
      channel.addEventListener('message', changed);
      return () => channel.close();
    },
  };
}

async function using<T>(
  name: string,
  work: (database: IDBPDatabase<SealedDatabase>) => Promise<T>,
): Promise<T> {
  const database = await openDB<SealedDatabase>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('key');
      fresh.createObjectStore('content');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
