import { test as base } from '@playwright/test';
import { newDataFolder, type RunningPortal, startPortal } from './portal.ts';

/** One portal with its demonstration data for all tests of a worker. What they write they tell apart. */
export const test = base.extend<object, { portal: RunningPortal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from it
    async ({}, use) => {
      const data = newDataFolder();
      const portal = await startPortal(data.folder);
      await use(portal);
      await portal.stop();
      data.remove();
    },
    { scope: 'worker' },
  ],
});
