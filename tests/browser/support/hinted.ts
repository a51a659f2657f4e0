import type { Page } from '@playwright/test';
import { test as base, type Extension } from './extension.ts';
import { type HostPages, serveHostPages } from './host-pages.ts';
import { type Overlay, overlayOf } from './overlay.ts';

type Opened = { page: Page; overlay: Overlay; said: string[] };

/** A browser with the extension, hints granted on the fixture pages, and a way to open one. */
export const test = base.extend<{
  pages: HostPages;
  open: (path: string, part?: string) => Promise<Opened>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from it
  pages: async ({}, use) => {
    const pages = await serveHostPages();
    await use(pages);
    pages.stop();
  },
  open: async ({ extension, pages }, use) => {
    await extension.grant([pages.origin]);
    await use((path, part) => openPage(extension, `${pages.origin}/${path}`, part));
  },
});

/** `said` collects all that the page writes to its console, and errors. */
async function openPage(
  { context, id }: Extension,
  address: string,
  part?: string,
): Promise<Opened> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  const overlay = await overlayOf(page, id, part);
  await page.goto(address);
  return { page, overlay, said };
}
