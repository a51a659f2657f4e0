import { test as base } from '@playwright/test';
import { type Extension, launchExtension } from './launch-extension.ts';

export type { Extension };

type Launched = Awaited<ReturnType<typeof launchExtension>>;

/** One browser with the extension for each of the runner's workers, as new for every test. */
export const test = base.extend<{ extension: Extension }, { launched: Launched }>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from it
    async ({}, use, { project }) => {
      const { locale, timezoneId } = project.use;
      const launched = await launchExtension({ locale, timezoneId });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  extension: async ({ launched }, use) => {
    await use(launched);
    await launched.forget();
  },
});
