import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { nothingIsLeft } from './support/left-on-device.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import { expectStep, next, openReferral, textOf, walkTo } from './support/self-referral.ts';

// "Others use this device", said in one tab, holds in those that are open, and in those that follow.

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });

let data: ReturnType<typeof newDataFolder>;
let portal: RunningPortal;
test.beforeAll(async () => {
  data = newDataFolder();
  portal = await startPortal(data.folder);
});
test.afterAll(async () => {
  await portal.stop();
  data.remove();
});

const at = (path: string) => `${portal.address}/nb/lier/${path}`;

test('said in the form, it holds in the form of another tab and in tabs opened later', async ({
  page,
  context,
}) => {
  await keptReferral(page);
  const other = await context.newPage();
  await other.goto(at('refer'));
  await expectStep(other, 'applicant');
  await other.locator('#shared').check();
  await holdsIn(page);

  const later = await context.newPage();
  await later.goto(at('refer'));
  await later.goto(at('prices'));
  await later.waitForLoadState('networkidle');
  await nothingIsLeft(later);
  await leavesNothing(context);
});

test('said on the page about the device, it holds in a form that is open', async ({
  page,
  context,
}) => {
  await keptReferral(page);
  const other = await context.newPage();
  await other.goto(at('offline'));
  await other.locator('#leave-nothing').click();
  await expect(other.locator('#nothing-left')).toBeVisible();
  await holdsIn(page);
  await leavesNothing(context);
});

test('taken back, it holds in no tab any more, until it is said again', async ({
  page,
  context,
}) => {
  await openReferral(page, portal.address);
  await page.locator('#shared').check();
  const other = await context.newPage();
  await other.goto(at('prices'));
  await expect.poll(() => saidIn(other)).toBe(true);
  await page.locator('#keep').check();
  await expect(page.locator('#keep-hint')).toHaveText(textOf('nb', 'keep', 'on'));
  for (const tab of [page, other]) await expect.poll(() => saidIn(tab)).toBe(false);
  await walkTo(page, 'applicant');

  // as on any page where it was never said: the answers stay, and so does what has been read
  await other.goto(at('groups'));
  await page.goto(at('prices'));
  await expect.poll(() => page.evaluate(() => caches.keys())).toContain('inngang-pages-1');
  await page.goto(at('refer'));
  await expectStep(page, 'applicant');
  await page.locator('#shared').check();
  await nothingIsLeft(page);
  await leavesNothing(context);
});

const saidIn = (page: Page) =>
  page.evaluate(() => sessionStorage.getItem('inngang-shared-device') !== null);

/** A referral that was begun, and that this device keeps. */
async function keptReferral(page: Page): Promise<void> {
  await openReferral(page, portal.address);
  await page.locator('#keep').check();
  await walkTo(page, 'applicant');
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
}

/** The form says so, goes on with its answers, and whatever is typed now is not kept. */
async function holdsIn(page: Page): Promise<void> {
  await expect(page.locator('#keep-hint')).toHaveText(textOf('nb', 'keep', 'sharedOn'));
  await expect(page.locator('#shared')).toBeChecked();
  await walkTo(page, 'person');
  await page.fill('#name', 'Prøve Testesen');
  await next(page);
  await page.waitForLoadState('networkidle');
  await nothingIsLeft(page);
  expect(await page.evaluate(() => [history.state, ...Object.keys(sessionStorage)])).toEqual([
    null,
    'inngang-shared-device',
  ]);
}

/** Once all tabs are closed, the next one finds nothing. */
async function leavesNothing(context: BrowserContext): Promise<void> {
  for (const open of context.pages()) await open.close();
  const fresh = await context.newPage();
  await fresh.goto(`${portal.address}/robots.txt`);
  expect(await fresh.evaluate(() => sessionStorage.length)).toBe(0);
  await nothingIsLeft(fresh);
}
