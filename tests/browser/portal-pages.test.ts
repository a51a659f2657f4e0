import { expect, type Page } from '@playwright/test';
import { treeOf } from './support/accessibility-tree.ts';
import { axeFindings } from './support/axe-findings.ts';
import { stumblingBlocks } from './support/stumbling-blocks.ts';
import { isThorough } from './support/thorough.ts';
import { unmarkedLanguage } from './support/unmarked-language.ts';
import { otherLanguages, walkedLanguages } from './support/walked-languages.ts';
import { test } from './support/with-portal.ts';

const pages = [
  '',
  'find',
  'find?problem=walking-balance&now=falls&age=60&travel=yes',
  'find?problem=specialist&diagnosis=copd',
  'prices',
  'prices?what=treatment&minutes=20&age=40',
  'groups',
  'groups?view=week&age=70&free=yes',
  'groups/lier-balanse-fosshagen',
  'groups/programmes/sterk-og-stodig',
  'waiting-times',
  'waiting-times?level=3',
  'refer',
  'status',
  'about',
  'priority',
  'sources',
  'aids',
  'coordinator',
  'rights',
  'privacy',
  'accessibility',
  'no-such-page',
];

const standing = ['', 'priority', 'waiting-times?level=3'];

/** A window of 1280 pixels at 400 %, and narrower than any phone. */
const narrow = { width: 320, height: 640 };

for (const language of walkedLanguages) {
  // the texts of the pages are the same everywhere: their own content is walked in Norwegian
  for (const municipality of language === 'nb' ? ['lier', 'vefsn', 'alesund'] : ['lier']) {
    test(`every page of ${municipality} in ${language} is accessible and fits a phone`, async ({
      page,
      portal,
    }) => {
      test.setTimeout(180_000);
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(portal.address)) foreign.push(request.url());
      });
      await page.setViewportSize(narrow);
      for (const path of pages) {
        await page.goto(`${portal.address}/${language}/${municipality}/${path}`);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(await page.locator('html').getAttribute('dir')).toBe(
          language === 'ar' ? 'rtl' : 'ltr',
        );
        expect(await cutOff(page), path).toEqual([]);
        expect(await layoutShift(page), path).toBe(0);
        expect(stumblingBlocks(await treeOf(page)), path).toEqual([]);
        if (language === 'ar') expect(await unmarkedLanguage(page), path).toEqual([]);
        // in another direction, and with another plan, a few pages stand for the rest
        const stands = isThorough || (municipality === 'lier' && language === 'nb');
        if (!stands && !standing.includes(path)) continue;
        expect(await axeFindings(page), path).toEqual([]);
      }
      expect(foreign).toEqual([]);
    });
  }
}

for (const language of otherLanguages) {
  test(`every page fits a phone in ${language}`, async ({ page, portal }) => {
    test.setTimeout(120_000);
    await page.setViewportSize(narrow);
    for (const path of pages) {
      await page.goto(`${portal.address}/${language}/lier/${path}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await cutOff(page), path).toEqual([]);
    }
  });
}

test('the content of each page is there before any script', async ({ browser, portal }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of pages.filter((path) => path !== 'no-such-page')) {
    await page.goto(`${portal.address}/nb/lier/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toHaveText(/.{200}/s);
  }
  await page.goto(`${portal.address}/nb/lier/refer`);
  await expect(page.locator('main')).toContainText('32 00 00 01');
  await context.close();
});

/** What of a page does not fit: the page itself, or a text within something that hides the rest. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, clip } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      // what only a screen reader is told is cut on purpose
      return hides && clip === 'auto' && element.scrollWidth > element.clientWidth + 1;
    });
    return [
      ...(scrollWidth > clientWidth ? ['the page is wider than the window'] : []),
      ...cut.map((element) => element.textContent.trim().slice(0, 60)),
    ];
  });
}

/** How much of the page has moved since it was drawn. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
}
