import { type Browser, expect, type Page } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { signIn, storageOf } from './support/desk-session.ts';
import type { RunningPortal } from './support/portal.ts';
import { test } from './support/with-portal.ts';

test.describe.configure({ mode: 'serial' });

const clinic = { municipality: 'lier', role: 'clinic', clinic: 'lier-tranby' } as const;
const administrator = { municipality: 'lier', role: 'administrator', name: 'Astrid' } as const;
const phone = { width: 360, height: 740 };

/** Someone at the desk, in a browser of their own. */
async function at(
  browser: Browser,
  portal: RunningPortal,
  who: Parameters<typeof signIn>[2],
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: phone, ...options });
  const storage = await storageOf(portal);
  await signIn(context, storage, who);
  await storage.close();
  return context.newPage();
}

async function mustBeAccessible(page: Page, where: string) {
  expect(await axeFindings(page), where).toEqual([]);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `${where} is wider than the phone`).toBe(0);
}

/** No answer that is asked for later than two seconds after now may be the old one. */
async function withinTwoSeconds(page: Page, address: string, isNew: (text: string) => boolean) {
  const published = Date.now();
  for (;;) {
    const asked = Date.now();
    const answer = await page.request.get(address);
    if (isNew(await answer.text())) return;
    expect(asked - published, address).toBeLessThan(2000);
  }
}

test('a clinic publishes on a phone, without script, and it stands everywhere within two seconds', async ({
  browser,
  portal,
}) => {
  const page = await at(browser, portal, { ...clinic, name: 'Kari' }, { javaScriptEnabled: false });
  await page.goto(`${portal.address}/nb/lier/desk`);
  await page.getByRole('link', { name: 'Ventetid og plass' }).click();
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format();
  await page.getByRole('group', { name: 'Tar dere imot nye?' }).getByLabel('Nei').check();
  await page.getByLabel('Talt dato').fill(today);
  await page.getByRole('group', { name: 'Nivå 1' }).getByLabel('Dager').fill('x');
  await page.getByRole('button', { name: 'Publiser' }).click();

  await expect(page.getByRole('alert')).toContainText('Skriv et helt tall');
  await expect(page.getByLabel('Talt dato')).toHaveValue(today);
  await page.getByRole('group', { name: 'Nivå 1' }).getByLabel('Dager').fill('123');
  await page.getByRole('button', { name: 'Publiser' }).click();
  await expect(page.getByRole('status')).toContainText('Publisert');
  const residents = `${portal.address}/nb/lier/waiting-times`;
  await withinTwoSeconds(page, residents, (text) => text.includes('123 dager'));
  const open = `${portal.address}/api/v1/lier/waiting-times.csv`;
  await withinTwoSeconds(page, open, (text) => text.includes(`,123,7,${today},`));

  await page.goto(`${portal.address}/nb/lier/desk/history`);
  await page.getByRole('button', { name: 'Angre' }).first().click();
  await expect(page.getByRole('status')).toContainText('Endringen er angret');
  await withinTwoSeconds(page, residents, (text) => !text.includes('123 dager'));
  await page.context().close();
});

test('the second of two sees both values and chooses', async ({ browser, portal }) => {
  const path = `${portal.address}/nb/lier/desk/clinics/lier-tranby/figures`;
  const [first, second] = [
    await at(browser, portal, { ...clinic, name: 'Kari' }),
    await at(browser, portal, { ...clinic, name: 'Ola' }),
  ];
  await Promise.all([first.goto(path), second.goto(path)]);
  const free = 'Hvor mange nye kan begynne nå?';
  await first.getByLabel(free).fill('3');
  await first.getByRole('button', { name: 'Publiser' }).click();
  await expect(first.getByRole('status')).toContainText('Publisert');

  await second.getByLabel(free).fill('8');
  await second.getByRole('button', { name: 'Publiser' }).click();
  await expect(second.getByRole('heading', { level: 2 })).toContainText('Noen andre har endret');
  await mustBeAccessible(second, 'conflict');
  const choice = second.getByRole('group', { name: free });
  await expect(choice).toContainText('3');
  await expect(choice).toContainText('8');
  await choice.getByLabel('Det du skrev').check();
  await second.getByRole('button', { name: 'Publiser det jeg har valgt' }).click();
  await expect(second.getByRole('status')).toContainText('Publisert');
  await expect(second.getByLabel(free)).toHaveValue('8');
  await Promise.all([first.context().close(), second.context().close()]);
});

test('a table of groups is shown with each bad cell, and the good rows are published', async ({
  browser,
  portal,
}) => {
  const page = await at(browser, portal, { ...clinic, name: 'Kari' });
  await page.goto(`${portal.address}/nb/lier/desk/groups/import`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Last ned malen' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('grupper.csv');

  const csv = [
    'Navn;Type;Om gruppa;Slik blir en med;Sted;Dag;Klokka;Minutter;Plasser;Ledige',
    'Sterk rygg;forebyggende;Vi trener ryggen.;Ring oss.;Tranby;onsdag;10:30;60;8;2',
    'Svak rygg;forebyggende;Vi trener ryggen.;Ring oss.;Tranby;ondag;10:30;60;8;12',
  ].join('\n');
  await page.getByLabel('Fil', { exact: true }).setInputFiles({
    name: 'grupper.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv, 'latin1'),
  });
  await page.getByRole('button', { name: 'Se over filen' }).click();
  await expect(page.getByRole('alert')).toContainText('Rad 3, Dag: Velg hvilken dag gruppa møtes.');
  await expect(page.getByRole('alert')).toContainText('Rad 3, Ledige');
  await mustBeAccessible(page, 'preview');
  await page.getByRole('button', { name: 'Publiser 1 gruppe' }).click();
  await expect(page.getByRole('heading', { name: 'Sterk rygg' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Svak rygg' })).toHaveCount(0);
  await page.context().close();
});

const clinicPages = [
  '',
  '/clinics/lier-tranby/figures',
  '/clinics/lier-tranby/about',
  '/groups',
  '/groups/new',
  '/groups/lier-sterk-rygg',
  '/groups/import',
  '/history',
  '/report',
];
const administratorPages = ['', '/clinics', '/clinics/new', '/settings', '/report', '/history'];

for (const language of ['nb', 'ar']) {
  test(`every page of the desk in ${language} is accessible and fits a phone`, async ({
    browser,
    portal,
  }) => {
    test.setTimeout(180_000);
    const desks = [
      [await at(browser, portal, { ...clinic, name: 'Kari' }), clinicPages],
      [await at(browser, portal, administrator), administratorPages],
    ] as const;
    for (const [page, paths] of desks) {
      // the other language differs in direction: its first pages show that
      for (const path of language === 'nb' ? paths : paths.slice(0, 4)) {
        const answer = await page.goto(`${portal.address}/${language}/lier/desk${path}`);
        expect(answer?.status(), path).toBe(200);
        await expect(page.locator('main')).not.toContainText(/\b(desk|portal|common):[a-z]/);
        await mustBeAccessible(page, path);
      }
      await page.context().close();
    }
  });
}
