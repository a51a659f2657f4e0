import { Temporal } from 'temporal-polyfill';
import { test } from './support/hinted.ts';
import { hints, overlayOf, statusText } from './support/overlay.ts';

const { expect } = test;

const profile = {
  inngang: 'site-profile-1',
  id: 'taught',
  name: 'Requests',
  address: { path: '/taught.html' },
  view: { kind: 'worklist', rows: 'tr[data-ticket-id]' },
  fields: {
    received: { where: { by: 'column', headings: ['Date'] }, formats: ['MM/dd/yyyy'] },
    recordId: { where: { by: 'data', attribute: 'data-ticket-id' } },
    age: { where: { by: 'column', headings: ['Request'] }, part: '\\((\\d+)\\)' },
    text: { where: { by: 'column', headings: ['Details'] } },
    level: {
      where: { by: 'selector', selector: 'i.icon' },
      read: {
        kind: 'icon',
        classes: { 'circle-red': '1', 'circle-amber': '2', 'circle-green': '3' },
      },
    },
  },
};

test('a page that says little is read by its profile, and quietly not read without', async ({
  extension,
  pages,
}) => {
  const address = `${pages.origin}/taught.html`;
  await extension.grant([pages.origin]);
  const page = await extension.context.newPage();
  const overlay = await overlayOf(page, extension.id);
  await page.goto(address);
  await expect.poll(() => statusText(overlay)).toBe('Fant ingen henvisninger på denne siden');

  await extension.grant([pages.origin], { profiles: [profile] });
  await page.bringToFront();
  await expect.poll(() => statusText(overlay)).toMatch(/^12 på lista · 12 lest/);
  await expect.poll(async () => (await hints(overlay)).length).toBe(12);
  const all = await hints(overlay);
  const due = (received: number, days: number) =>
    Temporal.Now.plainDateISO('Europe/Oslo')
      .add({ days: days - received })
      .toLocaleString('nb-NO', { day: 'numeric', month: 'long' });
  // the journal's own priority decides where its icon has a meaning
  expect(all[0]).toContain(`prioritet 1, frist ${due(0, 7)}`);
  expect(all[1]).toContain(`prioritet 2, frist ${due(1, 14)}`);
  expect(all[2]).toContain(`prioritet 3, frist ${due(2, 30)}`);
  expect(all[3]).toContain('prioritet');
});

test('hints come on a page that is open when its site is granted', async ({ extension, pages }) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages.origin}/worklist.html`);
  const overlay = await overlayOf(page, extension.id);
  await extension.grant([pages.origin]);
  await page.bringToFront();
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
});
