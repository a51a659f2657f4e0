import { expect, type Page } from '@playwright/test';

/** Waits until nothing of the portal lies on the device any more, whichever page has asked for it. */
export async function nothingIsLeft(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => ({
        caches: await caches.keys(),
        databases: await indexedDB.databases(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        local: localStorage.length,
      })),
    )
    .toEqual({ caches: [], databases: [], workers: 0, local: 0 });
}
