import { expect } from '@playwright/test';
import { looksRight } from './support/looks-right.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import {
  arrivals,
  expectStep,
  openReferral,
  receiptOf,
  send,
  textOf,
  walkTo,
} from './support/self-referral.ts';
import { test } from './support/with-portal.ts';

// Exactly one referral arrives.

/** One that is stopped and started again. */
let restarted: RunningPortal | undefined;
const data = newDataFolder();
test.afterAll(async () => {
  await restarted?.stop();
  data.remove();
});

test('when the server is down at first: the draft stays, and is sent when it is back', async ({
  page,
}) => {
  const portal = await startPortal(data.folder);
  restarted = portal;
  const arrived = await arrivals(portal);
  await openReferral(page, portal.address);
  await walkTo(page, 'check');
  await portal.stop();
  await send(page);
  await expect(page.getByText(textOf('nb', 'sending', 'waitingTitle'))).toBeVisible();
  await expect(page.locator('.summary')).toContainText('Jeg er ustø når jeg går.');
  await looksRight(page);
  restarted = await startPortal(data.folder, Number(new URL(portal.address).port));
  await receiptOf(page);
  expect(await arrived()).toHaveLength(1);
});

test('when the answer is lost on the way and the page is closed meanwhile', async ({
  page,
  portal,
}) => {
  const arrived = await arrivals(portal);
  await openReferral(page, portal.address);
  await page.locator('#keep').check();
  await walkTo(page, 'check');
  await page.route('**/referrals', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await send(page);
  await expect(page.getByText(textOf('nb', 'sending', 'waitingTitle'))).toBeVisible();
  await expect(page.locator('.summary a')).toHaveCount(0);
  await page.unroute('**/referrals');
  await page.reload();
  const receipt = await receiptOf(page);
  expect(await arrived()).toHaveLength(1);
  await page.goto(`${portal.address}/nb/lier/status`);
  await page.locator('main input[type="text"]').first().fill(receipt);
  await page.locator('main button').first().click();
  await expect(page.locator('main')).toContainText(receipt);
});

test('when the server says "not now", and the clock jumps meanwhile', async ({ page, portal }) => {
  const arrived = await arrivals(portal);
  await openReferral(page, portal.address);
  await walkTo(page, 'check');
  const answers = [503, 429];
  await page.route('**/referrals', async (route) => {
    const status = answers.shift();
    if (status === undefined) return route.continue();
    await route.fulfill({ status, headers: { 'Retry-After': '60' } });
  });
  await send(page);
  await expect(page.getByText(textOf('nb', 'sending', 'waitingTitle'))).toBeVisible();
  await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 5 * 365 * 86_400_000;
  });
  await send(page);
  await expect.poll(() => answers).toEqual([]);
  await expect(page.getByText(textOf('nb', 'sending', 'waitingTitle'))).toBeVisible();
  await send(page);
  await receiptOf(page);
  expect(await arrived()).toHaveLength(1);
});

test('when the button is pressed twice', async ({ page, portal }) => {
  const arrived = await arrivals(portal);
  await openReferral(page, portal.address);
  await walkTo(page, 'check');
  await page.locator('.referral .actions button').first().dblclick();
  await receiptOf(page);
  expect(await arrived()).toHaveLength(1);
});

test('when two tabs send the same draft', async ({ page, context, portal }) => {
  const arrived = await arrivals(portal);
  await openReferral(page, portal.address);
  await page.locator('#keep').check();
  await walkTo(page, 'check');
  const other = await context.newPage();
  await other.goto(`${portal.address}/nb/lier/refer`);
  await expectStep(other, 'check');
  await Promise.all([send(page), send(other)]);
  expect(await receiptOf(other)).toBe(await receiptOf(page));
  expect(await arrived()).toHaveLength(1);
});
