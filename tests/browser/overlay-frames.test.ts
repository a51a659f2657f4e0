import { test } from './support/hinted.ts';
import { hints, overlayOf, statusText } from './support/overlay.ts';

const { expect } = test;

test('a visible frame is read, a hidden one is not, and the top alone says what was read', async ({
  open,
  extension,
}) => {
  const { page, overlay: list } = await open('frames.html', 'worklist.html');
  const top = await overlayOf(page, extension.id);
  const form = await overlayOf(page, extension.id, 'form.html');
  await expect.poll(async () => (await hints(list)).length).toBe(5);
  await expect.poll(() => statusText(top)).toMatch(/^5 på lista · 4 lest · 1 ikke lest/);
  expect(await hints(form)).toEqual([]);
  expect(await list.evaluate((root) => root?.querySelector('.status') ?? null)).toBeNull();

  await page.click('#switch');
  await expect.poll(async () => (await hints(form)).length).toBe(1);
  await expect.poll(() => statusText(top)).toBe('Henvisningen er lest');
  expect(await hints(list)).toEqual([]);
});
