import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import type { Extension } from './support/extension.ts';
import { test } from './support/hinted.ts';

const { expect } = test;

/** The panel as a tab of its own: it follows the tab that was used before it. */
async function openPanel({ context, id }: Extension): Promise<Page> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(`chrome-extension://${id}/panel/index.html`);
  return panel;
}

const rows = (panel: Page): Locator => panel.locator('.rows tbody tr');
const references = (panel: Page) => panel.locator('.rows .which').allTextContents();

test('the panel shows the list of the page, and no row that is no longer there', async ({
  open,
  extension,
  pages,
}) => {
  const { page, overlay, said } = await open('numbered.html');
  const panel = await openPanel(extension);
  await expect(rows(panel)).toHaveCount(24);
  await expect(panel.getByText('23 lest · 1 ikke lest')).toBeVisible();
  await expect(panel.getByText('1 rad: mottatt dato kan leses på to måter')).toBeVisible();
  const shown = (await panel.locator('main').textContent()) ?? '';
  expect(shown).not.toMatch(/Prøveland|Gunhild|02813299997|trykksår/);
  expect((await references(panel))[0]).toBe('H-1120');

  // sorted and filtered here; the page's own order stays
  const order = await page.locator('tbody tr td:first-child').allTextContents();
  await panel.getByRole('button', { name: 'Referanse' }).click();
  await expect(panel.getByRole('columnheader', { name: 'Referanse' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect((await references(panel))[0]).toBe('H-1097');
  await panel.getByRole('button', { name: /^Prioritet 1/ }).click();
  await expect(panel.getByText(/^Viser \d av 24$/)).toBeVisible();
  await expect(rows(panel).first()).toContainText('Prioritet 1');
  expect(await axeFindings(panel, 'main')).toEqual([]);
  await panel.getByRole('button', { name: 'Vis alle' }).click();
  await expect(rows(panel)).toHaveCount(24);
  expect(await page.locator('tbody tr td:first-child').allTextContents()).toEqual(order);

  // a click frames the row on the page, and takes no focus
  await panel.getByRole('button', { name: 'H-1097', exact: true }).click();
  await expect
    .poll(() =>
      overlay.evaluate((root) => {
        const box = root?.querySelector('.pointed')?.getBoundingClientRect();
        const row = [...document.querySelectorAll('tbody tr')].find((one) =>
          one.textContent?.includes('H-1097'),
        );
        const { top, bottom } = row?.getBoundingClientRect() ?? new DOMRect();
        const isAround = box !== undefined && box.top < top && box.bottom > bottom;
        return [isAround, top > 0 && bottom < innerHeight, document.activeElement?.tagName];
      }),
    )
    .toEqual([true, true, 'BODY']);

  // reused rows, a row that goes, another document, and access that ends
  await page.evaluate(() => document.getElementById('next')?.click());
  await expect.poll(() => references(panel)).not.toContain('H-1097');
  await expect(rows(panel)).toHaveCount(24);
  const first = await page.locator('tbody tr td:first-child').first().textContent();
  await page.evaluate(() => document.getElementById('fewer')?.click());
  await expect.poll(() => references(panel)).not.toContain(first);
  await page.goto(`${pages.origin}/form.html`);
  await expect(panel.getByText('Siden viser én henvisning')).toBeVisible();
  await page.goBack();
  await expect(rows(panel)).toHaveCount(24);
  await panel.evaluate(
    (origin) => chrome.permissions.remove({ origins: [origin] }),
    `${pages.origin}/*`,
  );
  await expect(rows(panel)).toHaveCount(0);
  await expect(panel.getByText('Ingen forslag på denne siden')).toBeVisible();
  expect(said).toEqual([]);
});

test('passed deadlines are noted, sealed, taken out as a file, and wiped', async ({
  open,
  extension,
}) => {
  await open('numbered.html');
  const panel = await openPanel(extension);
  await panel.getByRole('button', { name: 'Noter alle i registeret' }).click();
  await expect(panel.getByText('22 er notert.')).toBeVisible();
  // the row that shows a national number where its own should stand
  await panel.getByRole('button', { name: 'Noter Rad 3 i registeret' }).click();
  await panel.getByLabel('Referanse for Rad 3').fill('02813299997');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Dette ser ut som et fødselsnummer.')).toBeVisible();
  await panel.getByLabel('Referanse for Rad 3').fill('Perm 4');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.noted')).toHaveCount(23);

  const kept = await panel.evaluate(lyingThere);
  expect(kept).toMatchObject({ extractable: false, readable: false });
  expect(kept.bytes).toBeGreaterThan(4096);
  expect(JSON.stringify(await panel.evaluate(() => chrome.storage.local.get(null)))).not.toContain(
    'H-1',
  );

  await panel.getByRole('link', { name: 'Over fristen' }).click();
  await expect(panel.getByRole('heading', { name: '23 ikke ordnet' })).toBeVisible();
  await panel
    .getByLabel(/^Ansvarlig for lista på/)
    .first()
    .selectOption('Avtalefysioterapeut');
  await panel.getByRole('button', { name: 'Merk H-1120 som ordnet' }).click();
  await expect(panel.getByRole('heading', { name: '22 ikke ordnet' })).toBeVisible();
  await panel.getByText('Last ned som CSV').click();
  await panel.getByLabel('Hva').selectOption('Til rapporten');
  expect(await axeFindings(panel, 'main')).toEqual([]);
  const download = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Last ned 23 rader' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toMatch(/^\uFEFFReferanse;Journal;Prioritet;Mottatt;Frist;Dager over per /);
  expect(csv.split('\r\n')).toHaveLength(25);
  expect(csv).toMatch(/\r\nH-1120;127\.0\.0\.1:\d+;2;.+;Avtalefysioterapeut;Rapport;/);

  await panel.getByRole('button', { name: 'Tøm registeret' }).click();
  await panel.getByRole('button', { name: 'Ja, tøm det' }).click();
  await expect(panel.getByText('Ingenting er notert')).toBeVisible();
  expect(await panel.evaluate(lyingThere)).toEqual({
    bytes: 0,
    extractable: null,
    readable: false,
  });
});

/** What lies in the register's database, looked at without the extension's own code. */
async function lyingThere() {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('inngang-overdue'));
  const stores = database.transaction(['key', 'content']);
  const [keys, contents] = await Promise.all([
    answer(stores.objectStore('key').getAll()),
    answer(stores.objectStore('content').getAll()),
  ]);
  database.close();
  const content: ArrayBuffer = contents[0]?.content ?? new ArrayBuffer(0);
  const text = new TextDecoder('latin1').decode(content);
  return {
    bytes: content.byteLength,
    extractable: keys.length === 0 ? null : keys.some(({ extractable }) => extractable),
    readable: /H-1|Perm|lier/.test(text),
  };
}
