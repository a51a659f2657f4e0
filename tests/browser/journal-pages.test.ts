import { test as base, expect } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { type RunningJournal, startJournal } from './support/journal.ts';

const test = base.extend<object, { journal: RunningJournal }>({
  journal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from it
    async ({}, use) => {
      const journal = await startJournal();
      await use(journal);
      await journal.stop();
    },
    { scope: 'worker' },
  ],
});

test.beforeEach(async ({ page, journal }) => {
  await page.goto(`${journal.address}/`);
  await expect(page.locator('tbody tr:visible')).toHaveCount(20);
});

test('80 referrals stand on four pages, each once', async ({ page }) => {
  const ids = new Set<string>();
  for (let number = 1; number <= 4; number += 1) {
    for (const row of await page.locator('tbody tr:visible').all()) {
      ids.add((await row.getAttribute('data-henvisning')) ?? '');
    }
    if (number < 4) await page.getByRole('button', { name: 'Neste side' }).click();
  }
  expect(ids.size).toBe(80);
  await expect(page.getByRole('button', { name: 'Neste side' })).toBeDisabled();
});

test('the newest was received today', async ({ page }) => {
  const today = new Intl.DateTimeFormat('nb-NO', {
    timeZone: 'Europe/Oslo',
    dateStyle: 'short',
  }).format();
  await expect(page.locator('tbody tr:visible .mottatt').first()).toHaveText(today);
});

test('the dates can stand as they were written', async ({ page }) => {
  await page.getByRole('link', { name: 'Vis opprinnelige datoer' }).click();
  await expect(page.locator('tbody tr:visible .mottatt').first()).toHaveText('08.06.2026');
});

test('the list keeps its rows when it is sorted, searched and turned', async ({ page }) => {
  const rows = await page.locator('tbody tr').elementHandles();
  const first = page.locator('tbody tr').first();
  await page.getByRole('button', { name: 'Navn' }).click();
  await expect(first).toContainText('Austmarka, Leiv');
  await page.getByRole('button', { name: 'Navn' }).click();
  await expect(first).toContainText('Åsmyr, Ragnhild');
  await page.getByRole('button', { name: 'Neste side' }).click();
  await page.getByLabel('Søk').fill('snømåking');
  await expect(page.locator('tbody tr:visible')).toHaveCount(1);
  const after = await page.locator('tbody tr').elementHandles();
  for (const [i, row] of rows.entries()) {
    expect(await row.evaluate((one, other) => one === other, after[i])).toBe(true);
  }
  await page.getByLabel('Søk').fill('finnes ikke');
  await expect(page.getByText('Ingen henvisninger passer til søket.')).toBeVisible();
});

test('next changes values and the address, and no node', async ({ page }) => {
  await page.locator('tbody tr').nth(2).getByRole('link').click();
  const form = page.locator('#henvisning');
  const name = page.getByLabel('Navn');
  const [before, inputs] = [
    await name.inputValue(),
    await form.locator('input, textarea').elementHandles(),
  ];
  await form.evaluate((element) => {
    new MutationObserver((records) => {
      document.body.dataset.changed = String(records.length);
    }).observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  for (const [button, position] of [
    ['Neste', '4 av 80'],
    ['Neste', '5 av 80'],
    ['Forrige', '4 av 80'],
  ] as const) {
    const address = page.url();
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('#position')).toHaveText(position);
    expect(page.url()).not.toBe(address);
  }
  expect(await name.inputValue()).not.toBe(before);
  const after = await form.locator('input, textarea').elementHandles();
  expect(after).toHaveLength(12);
  for (const [i, input] of inputs.entries()) {
    expect(await input.evaluate((one, other) => one === other, after[i])).toBe(true);
  }
  await expect(page.locator('body')).not.toHaveAttribute('data-changed');
});

test('keys walk the list and the referrals, and rest while someone writes', async ({ page }) => {
  await page.keyboard.press('/');
  await expect(page.getByLabel('Søk')).toBeFocused();
  await page.keyboard.type('fn');
  await expect(page.getByLabel('Søk')).toHaveValue('fn');
  await page.getByLabel('Søk').fill('');
  await page.getByRole('heading', { name: 'Arbeidsliste' }).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('#position')).toHaveText('2 av 80');
  await page.keyboard.press('n');
  await expect(page.locator('#position')).toHaveText('3 av 80');
  await page.keyboard.press('f');
  await expect(page.locator('#position')).toHaveText('2 av 80');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Arbeidsliste' })).toBeVisible();
});

test('a note stays with its patient', async ({ page }) => {
  await page.locator('tbody tr').first().getByRole('link').click();
  await page.getByLabel('Nytt notat').fill('Ringt pasienten.\nTime mandag.');
  await page.getByRole('button', { name: 'Lagre notat' }).click();
  await expect(page.locator('#saved-notes')).toContainText('Ringt pasienten.');
  await page.getByLabel('Nytt notat').fill('utkast');
  await page.getByRole('button', { name: 'Neste' }).click();
  await expect(page.locator('#saved-notes li')).toHaveCount(0);
  await expect(page.getByLabel('Nytt notat')).toHaveValue('');
  await page.getByRole('button', { name: 'Forrige' }).click();
  await expect(page.locator('#saved-notes')).toContainText('Time mandag.');
  await expect(page.getByLabel('Nytt notat')).toHaveValue('utkast');
});

test('axe finds nothing on the list and on a referral', async ({ page }) => {
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('tbody tr').first().getByRole('link').click();
  await expect(page.getByLabel('Henvisningstekst')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
