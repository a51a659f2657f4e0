import { expect } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { expectStep } from './support/self-referral.ts';
import { test } from './support/with-portal.ts';

/** The reading is fetched and made ready when it is first asked. */
const firstReading = { timeout: 25_000 };

test('own words are read by keyboard alone, in the browser, and sent nowhere', async ({
  page,
  portal,
}) => {
  await page.goto(`${portal.address}/nb/lier/find`);
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
  });
  await page.locator('#words').focus();
  await page.keyboard.type('Mor har falt to ganger og er ustø');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const found = page.locator('#words-list a').first();
  await expect(found).toContainText('Ustø, balanse og fall', firstReading);
  await expect(found).toContainText('«falt»');
  await expect(page.locator('#words-urgent')).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
  // the reading itself was fetched, and nothing else
  expect(sent.filter((line) => !/^GET [^ ]+\/assets\/[\w.-]+\.js $/.test(line))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe('[{},{}]');
  await page.keyboard.press('Tab');
  await expect(found).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ustø, balanse og fall');
  expect(sent.join('\n')).not.toContain('ganger');
});

test('words that may be acute illness are answered with whom to call', async ({ page, portal }) => {
  await page.goto(`${portal.address}/en/lier/find`);
  await page.fill('#words', 'chest pain since this morning');
  await page.locator('#read-words').click();
  await expect(page.locator('#words-urgent')).toBeVisible(firstReading);
  await expect(page.locator('#words-urgent a[href="tel:113"]')).toBeVisible();
});

test('words in the language of the page are read too', async ({ page, portal }) => {
  await page.goto(`${portal.address}/ar/lier/find`);
  await page.fill('#words', 'ركبتي تؤلمني');
  await page.locator('#read-words').click();
  const found = page.locator('#words-list a').first();
  await expect(found).toContainText('ركبتي', firstReading);
  await expect(page.locator('#words-urgent')).toBeHidden();
});

test('what was answered follows into the self-referral', async ({ page, portal }) => {
  await page.goto(`${portal.address}/nb/lier/find?problem=child-movement&age=6`);
  await page.getByRole('link', { name: 'Be om hjelp' }).last().click();
  await expectStep(page, 'urgent');
  await page.locator('input[name="urgent"][value="none"]').check({ force: true });
  await page.getByRole('button', { name: 'Neste' }).click();
  await expectStep(page, 'applicant');
  await expect(page.locator('input[name="applicant"][value="child"]')).toBeChecked();
});

test('the way is found without any script', async ({ browser, portal }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${portal.address}/nb/lier/find`);
  await expect(page.locator('#own-words')).toBeHidden();
  await page.getByRole('link', { name: 'Rygg og nakke' }).click();
  await page.getByLabel('Jeg er nylig operert').check({ force: true });
  await page.getByRole('button', { name: 'Oppdater svaret' }).click();
  await expect(page.locator('#answer')).toContainText('Innen 14 dager', { ignoreCase: true });
  await context.close();
});
