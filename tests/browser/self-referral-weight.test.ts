import { expect, type Page, test } from '@playwright/test';
import { gzippedSize } from './support/gzipped-size.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import { openReferral, receiptOf, send, walkTo } from './support/self-referral.ts';

/** Gzip, with headers and all: what a phone without brotli fetches. */
const firstPageBytes = 45_000;
const wholeFlowBytes = 110_000;

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

for (const language of ['nb', 'ar'] as const) {
  test(`is light on a poor line in ${language}`, async ({ page }, info) => {
    const fetched = listFetched(page);
    await page.goto(`${portal.address}/${language}/lier/refer`, { waitUntil: 'networkidle' });
    const first = await weightOf(fetched);
    await openReferral(page, portal.address, language);
    await walkTo(page, 'check');
    await send(page);
    await receiptOf(page);
    await page.locator('.wait-day').waitFor();
    const whole = await weightOf(fetched);
    info.annotations.push({ type: 'bytes', description: `first ${first}, whole ${whole}` });
    expect(first).toBeLessThanOrEqual(firstPageBytes);
    expect(whole).toBeLessThanOrEqual(wholeFlowBytes);
  });
}

test('what seals is not fetched before someone has told who it is about', async ({ page }) => {
  const fetched = listFetched(page);
  await openReferral(page, portal.address);
  await walkTo(page, 'person');
  expect([...fetched].filter((address) => address.includes('seal-referral'))).toEqual([]);
});

function listFetched(page: Page): Set<string> {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    if (request.method() === 'GET') fetched.add(request.url().replace(/#.*/, ''));
  });
  return fetched;
}

async function weightOf(addresses: Iterable<string>): Promise<number> {
  const weights = await Promise.all([...addresses].map(gzippedSize));
  return weights.reduce((sum, weight) => sum + weight, 0);
}
