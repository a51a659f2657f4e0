import { expect, type Page, test } from '@playwright/test';
import { gzippedSize } from './support/gzipped-size.ts';
import { newDataFolder, startPortal } from './support/portal.ts';

/** Gzip, with headers and all. No script is needed to read. */
const most = { html: 14_000, styles: 20_000, scripts: 15_000 };
const pages = [
  '',
  'find',
  'find?problem=walking-balance&now=falls&age=60&travel=yes',
  'prices?what=treatment&minutes=20&age=40',
  'groups',
  'groups?view=week',
  'waiting-times',
  'priority',
  'sources',
  'sources?of=innlandet',
  'aids',
  'coordinator',
  'rights',
  'privacy',
  'accessibility',
  'about',
];

test('pages to read are light on a poor line', async ({ page }, info) => {
  test.setTimeout(120_000);
  const data = newDataFolder();
  const portal = await startPortal(data.folder);
  const tooHeavy: object[] = [];
  for (const language of ['nb', 'ti']) {
    for (const path of pages) {
      const address = `${portal.address}/${language}/lier/${path}`;
      await page.goto(address);
      const fetched = (initiator: string) =>
        page.evaluate(
          (kind) => [
            ...new Set(
              [...document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>(kind)].map(
                (element) => element.href || element.src,
              ),
            ),
          ],
          initiator,
        );
      const weight = {
        html: await gzippedSize(address),
        styles: await sum(await fetched('link[rel=stylesheet],link[as=font]')),
        scripts: await sum([
          ...(await fetched('script[src],link[rel=modulepreload]')),
          ...(await fetchedLater(page)),
        ]),
      };
      info.annotations.push({ type: 'bytes', description: JSON.stringify({ path, ...weight }) });
      const fits =
        weight.html <= most.html && weight.styles <= most.styles && weight.scripts <= most.scripts;
      if (!fits) tooHeavy.push({ language, path, ...weight });
    }
  }
  await portal.stop();
  data.remove();
  expect(tooHeavy).toEqual([]);
});

/** By what stands in the page, once it is shown; a page that it fetched already counts the same. */
function fetchedLater(page: Page): Promise<string[]> {
  return page
    .locator('script[data-scripts]')
    .evaluateAll((all) =>
      all.flatMap(({ dataset }) =>
        (dataset.scripts ?? '').split(' ').map((one) => location.origin + one),
      ),
    );
}

async function sum(addresses: readonly string[]): Promise<number> {
  const sizes = await Promise.all(addresses.map(gzippedSize));
  return sizes.reduce((total, size) => total + size, 0);
}
