import { test } from './support/hinted.ts';
import { hints, statusText } from './support/overlay.ts';

const { expect } = test;

test('rows and values within open shadow trees are read without a profile, and followed', async ({
  open,
}) => {
  const { page, overlay, said } = await open('ehr/norwegian-shadow.html');
  await expect.poll(() => statusText(overlay)).toMatch(/^10 på lista · 10 lest/);
  await expect.poll(async () => (await hints(overlay)).length).toBe(10);
  await page.evaluate(() => Reflect.get(globalThis, 'change')());
  await expect.poll(() => statusText(overlay)).toMatch(/^10 på lista · 9 lest · 1 ikke lest/);
  await expect
    .poll(async () => (await hints(overlay))[0])
    .toContain('klarer ikke å lese mottatt dato');
  expect(said).toEqual([]);
});

test('headings in a table of their own are those of the rows below', async ({ open }) => {
  const { page, overlay } = await open('ehr/split-table.html');
  await expect.poll(() => statusText(overlay)).toMatch(/^9 på lista · 9 lest/);
  await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(4);
  // also when the rows are scrolled below their headings
  await page.evaluate(() => {
    const rows = document.querySelector('.rows tbody');
    rows?.append(rows.lastElementChild?.cloneNode(true) ?? '');
    rows?.closest('.scroll')?.scrollBy(0, 200);
  });
  await expect.poll(() => statusText(overlay)).toMatch(/^10 på lista · 10 lest/);
  await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(4);
});

test('a page that is sent back and forth as a whole is read each time', async ({
  extension,
  pages,
  open,
}) => {
  const column = (heading: string, more: object = {}) => ({
    where: { by: 'column', headings: [heading] },
    ...more,
  });
  const profile = {
    inngang: 'site-profile-1',
    id: 'postback',
    name: 'Liste',
    address: { path: '/postback.aspx' },
    view: { kind: 'worklist' },
    fields: {
      received: column('Dato', { formats: ['d.M.yyyy'] }),
      age: column('År'),
      text: column('Sak'),
    },
  };
  const { page, overlay, said } = await open('postback.aspx');
  await extension.grant([pages.origin], { profiles: [profile] });
  await page.bringToFront();
  for (const first of ['sak 1', 'sak 9', 'sak 17']) {
    await expect(page.locator('tbody tr').nth(1)).toContainText(first);
    await expect.poll(() => statusText(overlay)).toMatch(/^8 på lista · 8 lest/);
    await expect.poll(async () => (await hints(overlay)).length).toBe(8);
    await page.click('#next');
  }
  expect(said).toEqual([]);
});
