import { expectedHints } from './support/expected-hint.ts';
import { test } from './support/hinted.ts';
import { hints, statusText } from './support/overlay.ts';

const { expect } = test;

test('a grid that comes late and goes with the address is followed', async ({ open }) => {
  const { page, overlay, said } = await open('late.html');
  await expect.poll(() => statusText(overlay)).toBe('Fant ingen henvisninger på denne siden');
  await expect.poll(async () => (await hints(overlay)).length).toBe(6);
  const row = page.locator('[role=row]').nth(2);
  const [, received = '', , text = ''] = (await row.locator('span').allTextContents()).map((cell) =>
    cell.trim(),
  );
  await row.click();
  await expect.poll(() => statusText(overlay)).toBe('Henvisningen er lest');
  await expect
    .poll(async () => (await hints(overlay)).join())
    .toContain(expectedHints([{ received, text }])[0]);
  await page.goBack();
  await expect.poll(async () => (await hints(overlay)).length).toBe(6);
  expect(said).toEqual([]);
});
