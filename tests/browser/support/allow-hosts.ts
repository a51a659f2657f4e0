import type { BrowserContext } from '@playwright/test';

/**
 * Lets the extension's next request for these hosts be granted without the browser's dialog,
 * which no automation can click. `developerPrivate` is the interface of the browser's own page.
 */
export async function allowHosts(
  context: BrowserContext,
  id: string,
  patterns: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome://extensions/?id=${id}`);
  for (const pattern of patterns) {
    await page.evaluate(
      ([extension, host]) =>
        Reflect.get(chrome, 'developerPrivate').addHostPermission(extension, host),
      [id, pattern],
    );
  }
  await page.close();
}
