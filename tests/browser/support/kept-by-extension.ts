import type { Page } from '@playwright/test';

/**
 * All that an extension keeps, as text: every area of its storage and every record of its databases.
 * What is sealed is bytes, and stands there as letters of base64.
 */
export function keptByExtension(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const areas = await Promise.all(
      [chrome.storage.local, chrome.storage.session, chrome.storage.sync].map((area) =>
        area.get(null),
      ),
    );
    const said = (value: unknown): unknown => {
      if (value instanceof CryptoKey) return `key that can be read out: ${value.extractable}`;
      if (value instanceof ArrayBuffer) return said(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        return new TextDecoder('latin1').decode(bytes);
      }
      if (Array.isArray(value)) return value.map(said);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, said(part)]));
    };
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await asked(indexedDB.open(name));
        const stores = [...database.objectStoreNames];
        const records = await Promise.all(
          stores.map(async (store) => {
            const at = database.transaction(store).objectStore(store);
            return [store, said(await asked(at.getAllKeys())), said(await asked(at.getAll()))];
          }),
        );
        database.close();
        return [name, records];
      }),
    );
    return JSON.stringify([areas, databases, { ...localStorage }, { ...sessionStorage }]);
  });
}
