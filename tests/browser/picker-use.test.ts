import { readFile } from 'node:fs/promises';
import { axeFindings } from './support/axe-findings.ts';
import { hints, statusText } from './support/overlay.ts';
import { type Teaching, test } from './support/teaching.ts';

const { expect } = test;

/** Teaches `changed.html`, with clicks. */
async function taught(teaching: Teaching): Promise<void> {
  const row = teaching.page.locator('tbody tr').nth(1);
  await teaching.point(row.locator('td').nth(1));
  await teaching.point(row.locator('td').nth(0));
  await teaching.point(row.locator('td').nth(2));
  await teaching.press('Lagre');
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^12 på lista · 12 lest/);
}

test('a page that has changed since is quiet, names what is gone, and comes back', async ({
  teach,
  extension,
}) => {
  test.setTimeout(120_000);
  const teaching = await teach('ehr/changed.html');
  const { page, overlay } = teaching;
  await taught(teaching);
  await page.keyboard.press('Escape');
  const badge = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      if (tab?.id === undefined) return null;
      const { id: tabId } = tab;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    });
  const more = () =>
    overlay.evaluate((root) => root?.querySelector('.status .more p')?.textContent ?? '');
  await expect.poll(async () => (await hints(overlay)).length).toBe(12);

  await page.evaluate(() => Reflect.get(globalThis, 'rename')('Registrert'));
  await expect.poll(() => statusText(overlay)).toBe('Siden er endret – ingen forslag');
  expect(await hints(overlay)).toEqual([]);
  expect(await more()).toContain('Fant ikke mottatt dato («Tatt imot»)');
  await expect.poll(badge).toEqual(['!', expect.stringContaining('«Tatt imot»')]);

  await page.evaluate(() => Reflect.get(globalThis, 'rename')('Tatt imot'));
  await expect.poll(async () => (await hints(overlay)).length).toBe(12);
  await expect.poll(badge).toEqual(['', expect.stringContaining('Inngang')]);

  await page.evaluate(() => Reflect.get(globalThis, 'rewrite')('american'));
  await expect.poll(() => statusText(overlay)).toBe('Siden er endret – ingen forslag');
  await page.evaluate(() => Reflect.get(globalThis, 'empty')());
  await expect.poll(() => statusText(overlay)).toBe('Fant ingen henvisninger på denne siden');
});

test('the page hears nothing of the pointing, and nothing of the picker stays in it', async ({
  teach,
}) => {
  const teaching = await teach('ehr/value-form.html');
  const { page } = teaching;
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[name=patient]')?.focus();
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin', 'input']) {
      document.addEventListener(type, (event) => heard.push(event.type));
    }
  });
  const before = (await page.content()).replace('<div popover="manual"></div>', '');
  await teaching.press('Siden viser én henvisning');
  await teaching.point(page.locator('[name=date]'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await teaching.press('Flytt til den andre siden');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  expect(await focused()).toBe('patient');
  await page.keyboard.press('Escape');
  expect(await teaching.isOpen()).toBe(false);
  expect(await page.content()).toBe(before);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toEqual([]);
  await page.locator('[name=comment]').click();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'heard'))).toContain('click');
  expect(teaching.said).toEqual([]);
});

test('a page is taught with the keyboard alone', async ({ teach }) => {
  const teaching = await teach('ehr/changed.html');
  const { page } = teaching;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('ArrowDown', 'Enter');
  await expect.poll(async () => (await teaching.shown()).now).toContain('mottatt dato');
  await press('ArrowDown', 'Enter');
  await expect.poll(async () => (await teaching.shown()).fields.received).toMatch(/\d{2}\.\d{2}/);
  await expect.poll(async () => (await teaching.shown()).now).toContain('henvisningstekst');
  await press('ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter');
  const { fields, sum } = await teaching.shown();
  expect(fields.text).toContain('Sak 1.');
  expect(sum).toBe('12 rader · 12 lest');
});

test('dates with two meanings are read by none until the user says which', async ({ teach }) => {
  const teaching = await teach('ehr/two-ways.html');
  const { page, overlay } = teaching;
  const row = page.locator('tbody tr').nth(1);
  await teaching.point(row.locator('td').nth(1));
  await teaching.point(row.locator('td').nth(0));
  await teaching.point(row.locator('td').nth(2));
  const open = await teaching.shown();
  expect(open.sum).toBe('5 rader · 1 lest · 4 ikke lest');
  expect(open.rows.slice(0, 2)).toEqual([
    expect.stringContaining('mottatt 5. mai 2026'),
    'mottatt dato kan leses på to måter',
  ]);
  expect(open.why).toBe('Velg hvordan datoen skal leses.');
  await teaching.press('Lagre');
  expect(await teaching.isOpen()).toBe(true);
  await teaching.press('03/04/2026 er 3. april 2026');
  expect((await teaching.shown()).rows[2]).toContain('mottatt 7. juni 2026');
  await teaching.press('03/04/2026 er 4. mars 2026');
  const settled = await teaching.shown();
  expect(settled.sum).toBe('5 rader · 5 lest');
  expect(settled.rows[2]).toContain('mottatt 6. juli 2026');
  await teaching.press('Lagre');
  await expect.poll(() => statusText(overlay)).toMatch(/^5 på lista · 5 lest/);
  expect(teaching.clicks()).toBeLessThanOrEqual(12);
});

test('taught pages are taken out and brought in, and the pages about them are sound', async ({
  teach,
  extension,
  pages,
}) => {
  test.setTimeout(120_000);
  const teaching = await teach('ehr/changed.html');
  await taught(teaching);
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/index.html`);
  const site = options.getByRole('listitem').filter({ hasText: pages.origin });
  await site.getByText('Opplærte sider').click();
  const download = options.waitForEvent('download');
  await site.getByRole('button', { name: 'Last ned «Liste på' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).not.toMatch(/Prøveland|trykksår/);
  await site.getByLabel('Navn').fill('Arbeidslista');
  await site.getByLabel('Navn').blur();
  expect(await axeFindings(options)).toEqual([]);
  await site.getByRole('button', { name: 'Fjern «Arbeidslista»' }).click();
  await expect(site.getByText('Ingen sider er lært opp her.')).toBeVisible();
  const bring = (text: string) =>
    site.getByLabel('Hent inn en fil').setInputFiles({
      name: 'sider.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await bring('hei');
  await expect(site.getByText('Fila er ikke en fil fra Inngang.')).toBeVisible();
  await bring(file.replace('"fields"', '"felter"'));
  await expect(site.getByText('Fila passer ikke: fields.')).toBeVisible();
  await bring(file);
  await expect(site.getByLabel('Navn')).toHaveValue(/^Liste på/);
  await teaching.page.bringToFront();
  await expect.poll(() => statusText(teaching.overlay)).toMatch(/^12 på lista · 12 lest/);
});
