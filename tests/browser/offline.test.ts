import banners from '@locales/nb/waiting-referral.json' with { type: 'json' };
import { expect, type Page, test } from '@playwright/test';
import { MunicipalityIdSchema } from '@shared/model';
import * as v from 'valibot';
import { axeFindings } from './support/axe-findings.ts';
import { nothingIsLeft } from './support/left-on-device.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import {
  expectStep,
  inboxOf,
  next,
  openReferral,
  receiptOf,
  send,
  textOf,
  walkTo,
} from './support/self-referral.ts';

// The portal without a line: read, begun and continued, marked as saved, and all of it wiped.

const lier = v.parse(MunicipalityIdSchema, 'lier');

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });

let data: ReturnType<typeof newDataFolder>;
let portal: RunningPortal;
test.beforeEach(async () => {
  data = newDataFolder();
  portal = await startPortal(data.folder);
});
test.afterEach(async () => {
  await portal.stop();
  data.remove();
});

test('what has been read can be read without a line, and nothing else is kept', async ({
  page,
  context,
}) => {
  const at = (path: string) => `${portal.address}/nb/lier/${path}`;
  await page.goto(at(''));
  await keptPages(page, ['/nb/lier/', '/nb/lier/offline']);
  expect(await installability(page)).toEqual({
    errors: [],
    name: 'Fysioterapi og ergoterapi – Lier kommune',
  });
  // an old version's copies go when a worker takes over; what others keep is left alone
  await page.evaluate(async () => {
    await caches.open('inngang-pages-0');
    await caches.open('other');
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  });
  await page.goto(at('prices'));
  await keptPages(page, ['/nb/lier/', '/nb/lier/offline', '/nb/lier/prices']);
  await page.goto(at('prices?what=manual&age=74'));
  await page.goto(at('status'));
  await page.locator('main input[type="text"]').first().fill('7K3M-9QXA-2B4T-HW6J');
  await page.locator('main button').first().click();
  await page.goto(at('desk'));
  await page.goto(at('sign-in'));
  await page.goto(at('groups'));
  await keptPages(page, [
    '/nb/lier/',
    '/nb/lier/groups',
    '/nb/lier/offline',
    '/nb/lier/prices',
    '/nb/lier/status',
  ]);
  const names = await page.evaluate(() => caches.keys());
  expect(names.toSorted()).toEqual(['inngang-assets-1', 'inngang-pages-1', 'other']);
  await page.evaluate(() => caches.delete('other'));

  await context.setOffline(true);
  await portal.stop();
  await page.goto(at('prices'));
  const banner = page.locator('#saved-copy');
  await expect(banner).toContainText(/Dette er en lagret kopi fra \d+\. \w+ 20\d\d/);
  await expect(page.locator('main')).toContainText('kr');
  await expect(page.locator('body')).toHaveCSS('font-size', '18px');
  await looksRight(page);
  await page.goto(at('prices?what=manual&age=74'));
  await expect(banner).toContainText('Den viser siden uten valgene dine.');
  await page.goto(at('rights'));
  await expect(page.locator('#not-saved')).toBeVisible();
  await expect(page.locator('#saved-pages li')).toHaveCount(4);
  await expect(page.getByRole('link', { name: '116 117' }).first()).toBeVisible();
  await expect(banner).toBeHidden();
  await looksRight(page);
  await page.locator('#saved-pages a', { hasText: 'Grupper' }).click();
  await expect(page).toHaveURL(at('groups'));
  await expect(banner).toBeVisible();

  await page.goto(at('offline'));
  await expect(page.locator('#not-saved')).toBeHidden();
  await page.locator('#leave-nothing').click();
  await expect(page.locator('#nothing-left')).toBeVisible();
  await nothingIsLeft(page);
});

test('a referral that was begun goes on without a line, on a shared device without a trace', async ({
  page,
  context,
}) => {
  await openReferral(page, portal.address);
  await page.locator('#keep').check();
  await walkTo(page, 'words');
  await keptPages(page, ['/nb/lier/offline', '/nb/lier/refer']);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  // as after a crash: the page and all its parts come from the device
  await page.reload();
  await expectStep(page, 'words');
  await expect(page.locator('.offline')).toContainText(textOf('nb', 'sending', 'offline'));
  await looksRight(page);
  await walkTo(page, 'check');
  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto(`${portal.address}/nb/lier/groups`);
  await keptPages(other, ['/nb/lier/groups', '/nb/lier/offline', '/nb/lier/refer']);
  await page.locator('#shared').check();
  await expect(page.locator('#keep-hint')).toHaveText(textOf('nb', 'keep', 'sharedOn'));
  await expect(page.locator('.summary')).toContainText('Jeg er ustø når jeg går.');
  await nothingIsLeft(page);
  await looksRight(page);
  await page.locator('.summary a[href="#contact"]').first().click();
  await next(page);
  await page.goto(`${portal.address}/nb/lier/prices`).catch(() => {});
  await other.goto(`${portal.address}/nb/lier/about`);
  await other.waitForLoadState('networkidle');
  await nothingIsLeft(other);
  await page.close();
  await other.close();
  const fresh = await context.newPage();
  await fresh.goto(`${portal.address}/robots.txt`);
  expect(await fresh.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await nothingIsLeft(fresh);
});

test('what waits is sent when the line is back, though the page is closed, and once', async ({
  page,
  context,
}) => {
  await page.goto(`${portal.address}/nb/lier/refer?as=professional`);
  await page.locator('#begin').click();
  await expectStep(page, 'sender');
  await page.locator('#keep').check();
  await walkTo(page, 'check');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await send(page);
  await expect(page.locator('.referral')).toContainText(textOf('nb', 'sending', 'waitingSealed'));
  await page.close();

  // a page that sends nothing itself
  const other = await context.newPage();
  await context.setOffline(false);
  await other.goto(`${portal.address}/robots.txt`);
  await lineIsBack(other);
  const device = portal.deviceFile(lier);
  await expect.poll(async () => (await inboxOf(device)).referrals.length).toBe(1);
  await other.goto(`${portal.address}/nb/lier/prices`);
  await expect(other.getByRole('region', { name: banners.title })).toContainText(banners.arrived);
  await other.getByRole('link', { name: banners.see }).click();
  await expect(other).toHaveURL(/refer\?as=professional#receipt$/);
  await receiptOf(other);
  expect((await inboxOf(device)).referrals).toHaveLength(1);
  await other.goto(`${portal.address}/nb/lier/prices`);
  await other.waitForLoadState('networkidle');
  await expect(other.getByRole('region', { name: banners.title })).toHaveCount(0);
});

/** As the browser wakes the worker, where that has asked for it. */
async function lineIsBack(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first !== undefined) resolve(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: portal.address,
    registrationId: await registered,
    tag: 'send-waiting',
    lastChance: false,
  });
  await session.detach();
}

async function keptPages(page: Page, expected: string[]) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open('inngang-pages-1');
        return (await cache.keys()).map(({ url }) => url.slice(location.origin.length)).toSorted();
      }),
    )
    .toEqual(expected);
}

/** What keeps Chromium from installing it, and the name that it would have. */
async function installability(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { errors, data = '{}' } = await session.send('Page.getAppManifest');
  await session.detach();
  // what Playwright opens is always a private window
  const ours = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  return { errors: [...ours, ...errors], name: JSON.parse(data).name };
}

async function looksRight(page: Page) {
  expect(await axeFindings(page)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
}
