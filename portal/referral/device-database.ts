import { draftDatabase } from './may-hold-draft.ts';

/*
 * The device's database of referrals, as far as it is used: one store of few entries. A library for
 * all that such databases can do would weigh more than this whole part.
 */
const store = 'referrals';
let opened: Promise<IDBDatabase> | undefined;
let onWiped: (() => void) | undefined;

/**
 * Lets the database be made, and says what to do when another tab takes it away. What only looks
 * into it must not make it anew at the moment when it is taken away.
 */
export function mayMake(whenWiped: () => void): void {
  onWiped = whenWiped;
}

/**
 * Does some work in one transaction, and resolves with what the request that it returned gave, once
 * all of it is kept.
 */
export async function inStore<T>(
  mode: IDBTransactionMode,
  work: (at: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(store, mode);
  const request = work(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Opened at the first use, and made at the first of all where it may be. */
function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(draftDatabase, 1);
    opening.onupgradeneeded = () => {
      if (onWiped === undefined) opening.transaction?.abort();
      else opening.result.createObjectStore(store);
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      result.onversionchange = ({ newVersion }) => {
        result.close();
        opened = undefined;
        if (newVersion === null) onWiped?.();
      };
      result.onclose = () => {
        opened = undefined;
      };
      resolve(result);
    };
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
