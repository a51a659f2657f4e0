import { test as base } from '@playwright/test';
import { type Extension, launchExtension } from './launch-extension.ts';

export type { Extension };

export const test = base.extend<{ extension: Extension }>({
  extension: async ({ locale, timezoneId }, use) => {
    const extension = await launchExtension({ locale, timezoneId });
    await use(extension);
    await extension.close();
  },
});
