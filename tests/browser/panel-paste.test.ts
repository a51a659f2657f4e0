import type { Page } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { type Extension, test } from './support/extension.ts';
import { isThorough } from './support/thorough.ts';

const { expect } = test;

async function openPaste({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`chrome-extension://${id}/panel/index.html#paste`);
  await expect(page.getByRole('heading', { name: 'Vurder en tekst' })).toBeVisible();
  return page;
}

test('a pasted text is assessed as it is written, with its words marked', async ({ extension }) => {
  const page = await openPaste(extension);
  await expect(page.getByText('Forslaget kommer her')).toBeVisible();
  await page
    .getByLabel('Henvisningstekst')
    .fill('Svimmel og ustø. Fire fall siste to mnd. Ingen tiltak så langt.');
  await page.getByLabel('Alder i år').fill('81');
  await page.getByLabel('Mottatt').fill('2026-03-02');
  const reasons = page.locator('.reasons');
  await expect(reasons).toContainText('Prioritet 2');
  await expect(reasons).toContainText('16. mars');
  await expect(reasons).toContainText('2. mars, da henvendelsen kom');
  await expect(page.locator('mark').filter({ hasText: 'fall' })).toBeVisible();
  await expect(page.locator('.told').last()).toHaveText(
    'Svimmel og ustø. Fire fall siste to mnd. Ingen tiltak så langt.',
  );

  await page.getByText('Flere opplysninger').click();
  await page.getByLabel('Henvist fra').selectOption('hospital');
  await page.getByLabel('Utskrevet').fill('2026-03-05');
  await expect(reasons).toContainText('5. mars, da personen ble utskrevet');
  await expect(reasons).toContainText('19. mars');

  await page.getByRole('button', { name: 'Tøm' }).click();
  await expect(page.getByLabel('Henvisningstekst')).toHaveValue('');
  await expect(page.getByText('Forslaget kommer her')).toBeVisible();
});

test('what is missing or wrong is said at its field, and too little is said to be too little', async ({
  extension,
}) => {
  const page = await openPaste(extension);
  await page.getByLabel('Henvisningstekst').fill('Se vedlegg.');
  await expect(page.locator('.reasons')).toContainText('Må vurderes');
  for (const wrong of ['131', '-1', 'åtti', '7,5']) {
    await page.getByLabel('Alder i år').fill(wrong);
    await expect(page.getByText('Skriv alderen som et helt tall fra 0 til 130.')).toBeVisible();
    await expect(page.locator('.reasons')).toHaveCount(0);
  }
  await page.getByLabel('Alder i år').fill('80');
  await page.getByLabel('Mottatt').fill('');
  await expect(page.getByText('Velg dagen henvisningen kom.')).toBeVisible();
});

test('the text is kept while the inbox is looked at, and nowhere else', async ({ extension }) => {
  const page = await openPaste(extension);
  await page.getByLabel('Henvisningstekst').fill('Fire fall siste to mnd.');
  await page.getByRole('link', { name: 'Innboks' }).click();
  await page.getByRole('link', { name: 'Vurder tekst' }).click();
  await expect(page.getByLabel('Henvisningstekst')).toHaveValue('Fire fall siste to mnd.');
  expect(await page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
  await page.reload();
  await expect(page.getByLabel('Henvisningstekst')).toHaveValue('');
});

test('axe finds nothing, in any language, at 320 px', async ({ extension }) => {
  const page = await openPaste(extension);
  await page.getByRole('textbox').first().fill('Fire fall siste to mnd. Nyoperert i hofta.');
  await expect(page.locator('.reasons')).toBeVisible();
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  for (const language of isThorough ? ['nb', 'nn', 'se', 'en', 'ar'] : ['nb', 'ar']) {
    await page.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('.reasons')).toBeVisible();
    for (const colorScheme of schemesOf(language)) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  }
});

/** One of the two stands for both, another in each language. */
function schemesOf(language: string): ('light' | 'dark')[] {
  if (isThorough) return ['light', 'dark'];
  return language === 'ar' ? ['dark'] : ['light'];
}
