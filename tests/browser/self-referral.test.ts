import { expect, type Page } from '@playwright/test';
import { looksRight } from './support/looks-right.ts';
import {
  arrivals,
  choose,
  expectStep,
  fillDate,
  next,
  openReferral,
  receiptOf,
  send,
  textOf,
  walkTo,
} from './support/self-referral.ts';
import { walkedLanguages } from './support/walked-languages.ts';
import { test } from './support/with-portal.ts';

const phone = { width: 360, height: 740 };

for (const language of walkedLanguages) {
  test(`is walked on a phone in ${language}, every step accessible, and opened by staff`, async ({
    page,
    portal,
  }) => {
    test.setTimeout(120_000);
    const arrived = await arrivals(portal);
    await page.setViewportSize(phone);
    await openReferral(page, portal.address, language);
    await walkTo(page, 'check', () => looksRight(page));
    await send(page);
    const receipt = await receiptOf(page);
    expect(receipt).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    await expect(page.locator('.wait-day')).toBeVisible();
    await looksRight(page);

    const [referral, ...others] = await arrived();
    expect(others).toEqual([]);
    expect(referral).toMatchObject({
      language,
      person: { name: 'Prøve Testesen', birthDate: '1951-02-28' },
      problem: { areas: ['walking-balance'], since: 'months' },
      interpreter: { language: 'uk' },
      daily: { falls: 'several' },
    });
  });

  test(`says in ${language} what must be put right, at the field and above, and keeps the rest`, async ({
    page,
    portal,
  }) => {
    await openReferral(page, portal.address, language);
    await walkTo(page, 'person');
    await page.fill('#name', 'Prøve Testesen');
    await fillDate(page, 'birth', '31', '6', '1951');
    await page.fill('#nationalNumber', '02013299979');
    await next(page);
    const unreal = textOf(language, 'error', 'any', 'dateUnreal');
    const wrong = textOf(language, 'error', 'nationalNumber', 'wrong');
    await expect(page.locator('#errors')).toBeFocused();
    await expect(page.locator('#errors li')).toHaveText([unreal, wrong]);
    await expect(page.locator('#birth-error')).toHaveText(unreal);
    await expect(page.locator('#nationalNumber-error')).toHaveText(wrong);
    await expect(page.locator('#name')).toHaveValue('Prøve Testesen');
    await expect(page.locator('#birth')).toHaveValue('31');
    await looksRight(page);

    await page.locator('#errors a').first().click();
    await expect(page.locator('#birth')).toBeFocused();
    await expectStep(page, 'person');
    await page.fill('#birth', '30');
    await page.fill('#nationalNumber', '');
    await next(page);
    await expectStep(page, 'areas');
  });
}

test('urgent signs lead out of the form before anything else is asked', async ({
  page,
  portal,
}) => {
  await openReferral(page, portal.address);
  await choose(page, 'urgent', 'stroke');
  await next(page);
  await expectStep(page, 'call-113');
  await expect(page.getByRole('link', { name: 'Ring 113' })).toHaveAttribute('href', 'tel:113');
  await looksRight(page);
  await page.goBack();
  await expectStep(page, 'urgent');
  await choose(page, 'urgent', 'none');
  await expect(page.locator('input[value="stroke"]')).not.toBeChecked();
  await choose(page, 'urgent', 'hot-joint');
  await expect(page.locator('input[value="none"]')).not.toBeChecked();
  await next(page);
  await expectStep(page, 'call-116117');
  await page.getByRole('button', { name: textOf('nb', 'ending', 'doctorKnows') }).click();
  await expectStep(page, 'applicant');
});

test('someone under 16 is asked to bring a parent', async ({ page, portal }) => {
  await openReferral(page, portal.address);
  await walkTo(page, 'person');
  await page.fill('#name', 'Ung Testesen');
  await fillDate(page, 'birth', '1', '1', String(new Date().getFullYear() - 12));
  await next(page);
  await expectStep(page, 'needs-parent');
  await looksRight(page);
  await page.getByRole('button').first().click();
  await expectStep(page, 'helper');
  await looksRight(page);
  await page.fill('#helperName', 'Forelder Testesen');
  await choose(page, 'relation', 'parent');
  await choose(page, 'consent', 'parent');
  await next(page);
  await expectStep(page, 'areas');
});

test('back and forward of the browser go from step to step, with the answers', async ({
  page,
  portal,
}) => {
  await openReferral(page, portal.address);
  await walkTo(page, 'words');
  await page.goBack();
  await page.goBack();
  await expectStep(page, 'person');
  await expect(page.locator('#name')).toHaveValue('Prøve Testesen');
  await page.goForward();
  await expectStep(page, 'areas');
  await expect(page.locator('input[value="walking-balance"]')).toBeChecked();
  await page.locator('.back-link').click();
  await expectStep(page, 'person');
});

test('a change from the summary leads back to it', async ({ page, portal }) => {
  await openReferral(page, portal.address);
  await walkTo(page, 'check');
  await page.locator('.summary a[href="#contact"]').first().click();
  await expectStep(page, 'contact');
  await page.fill('#phone', '+47 99 99 99 99');
  await next(page);
  await expectStep(page, 'check');
  await expect(page.locator('.summary')).toContainText('+47 99 99 99 99');
});

test('another language keeps step and answers', async ({ page, portal }) => {
  await openReferral(page, portal.address);
  await walkTo(page, 'contact');
  await page.fill('#phone', '400 00 000');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[hreflang="ar"]').click();
  await expect(page).toHaveURL(/\/ar\/lier\/refer/);
  await expectStep(page, 'contact');
  await expect(page.locator('#phone')).toHaveValue('400 00 000');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test.describe('the device', () => {
  test('keeps nothing without a yes', async ({ page, portal }) => {
    await openReferral(page, portal.address);
    await walkTo(page, 'contact');
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('keeps what is typed after a yes, until it is wiped', async ({ page, portal }) => {
    await openReferral(page, portal.address);
    await page.locator('#keep').check();
    await walkTo(page, 'words');
    await page.fill('#text', 'Det knirker i kneet.');
    await expect.poll(() => keptIn(page)).toContain('Det knirker i kneet.');
    await page.reload();
    await expectStep(page, 'words');
    await expect(page.locator('#text')).toHaveValue('Det knirker i kneet.');
    await page.getByRole('button', { name: textOf('nb', 'keep', 'wipe') }).click();
    await page.getByRole('button', { name: textOf('nb', 'keep', 'wipeYes') }).click();
    await expect(page.locator('.referral')).toHaveAttribute('data-place', 'start');
    expect(await keptIn(page)).toBe('[]');
  });

  test('keeps nothing after the receipt', async ({ page, portal }) => {
    await openReferral(page, portal.address);
    await page.locator('#keep').check();
    await walkTo(page, 'check');
    await send(page);
    await receiptOf(page);
    await expect.poll(() => keptIn(page)).toBe('[]');
  });
});

test('what a browser lacks is fetched: calendar and curve', async ({ page, portal }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Temporal');
    const importKey = crypto.subtle.importKey.bind(crypto.subtle);
    Object.defineProperty(crypto.subtle, 'importKey', {
      value: (...given: Parameters<typeof importKey>) =>
        JSON.stringify(given[2]).includes('X25519')
          ? Promise.reject(new DOMException('no curve', 'NotSupportedError'))
          : importKey(...given),
    });
  });
  const arrived = await arrivals(portal);
  await page.goto(`${portal.address}/nb/lier/refer`);
  expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(false);
  await openReferral(page, portal.address);
  await walkTo(page, 'check');
  await send(page);
  await receiptOf(page);
  expect(await page.evaluate(() => 'Temporal' in globalThis)).toBe(true);
  expect(await arrived()).toHaveLength(1);
});

test('goes from start to receipt by keyboard alone', async ({ page, portal }) => {
  await page.goto(`${portal.address}/nb/lier/refer`);
  const keys = page.keyboard;
  /** Tabs until an element that fits has the focus, as someone without a mouse would. */
  const reach = async (selector: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
      await keys.press('Tab');
    }
    throw new Error(`${selector} is not reached`);
  };
  const on = async (step: string) => {
    await reach('.referral button[type="submit"]');
    await keys.press('Enter');
    await expectStep(page, step);
    await expect(page.locator('h1')).toBeFocused();
  };
  /** The first of a group has the focus when it is reached; arrows choose on. */
  const arrowTo = async (name: string, steps: number) => {
    await reach(`input[name="${name}"]`);
    await keys.press('Space');
    for (let at = 0; at < steps; at += 1) await keys.press('ArrowDown');
  };
  await reach('#begin');
  await keys.press('Enter');
  await expectStep(page, 'urgent');
  await reach('input[value="none"]');
  await keys.press('Space');
  await on('applicant');
  await arrowTo('applicant', 0);
  await on('person');
  for (const [field, typed] of [
    ['#name', 'Prøve Testesen'],
    ['#birth', '28'],
    ['#birth-month', '2'],
    ['#birth-year', '1980'],
  ] as const) {
    await reach(field);
    await keys.type(typed);
  }
  await on('areas');
  await reach('input[value="back-neck"]');
  await keys.press('Space');
  await on('words');
  await reach('#text');
  await keys.type('Vondt i ryggen.');
  await on('course');
  await arrowTo('since', 1);
  await arrowTo('course', 2);
  await on('treated');
  await arrowTo('treated', 1);
  await on('important');
  await on('travel');
  await arrowTo('travel', 0);
  await on('surgery');
  await arrowTo('surgery', 1);
  await on('hospital');
  await arrowTo('hospital', 1);
  await on('contact');
  await reach('#phone');
  await keys.type('40000000');
  await on('interpreter');
  await arrowTo('interpreter', 1);
  await on('clinics');
  await on('check');
  await reach('.referral .actions button');
  await keys.press('Enter');
  await receiptOf(page);
  await expect(page.locator('h1')).toBeFocused();
});

/** All that lies in the device's database, as text. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('inngang');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('referrals').objectStore('referrals').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}
