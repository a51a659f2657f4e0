import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './support/axe-findings.ts';
import { acceptInvitation, invitationLink, withPasskeys } from './support/passkeys.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';

const data = newDataFolder();
let portal: RunningPortal;
let home: string;

test.beforeAll(async () => {
  portal = await startPortal(data.folder);
  home = portal.address.replace('127.0.0.1', 'localhost');
});

test.afterAll(async () => {
  await portal.stop();
  data.remove();
});

async function isAccessible(page: Page) {
  expect(await axeFindings(page)).toEqual([]);
}

test('an invitation, a passkey, recovery codes, and out and in again', async ({ page }) => {
  await withPasskeys(page);
  const link = invitationLink(portal, 'administrator');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Velkommen, Astrid Administrator',
  );
  await isAccessible(page);
  await acceptInvitation(page, link);

  const cookies = await page.context().cookies();
  expect(cookies).toMatchObject([
    { name: '__Host-inngang', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' },
  ]);

  await page.getByRole('button', { name: 'Lag reservekoder' }).click();
  const codes = await page
    .getByRole('list', { name: 'Reservekoder' })
    .locator('code')
    .allTextContents();
  expect(codes).toHaveLength(8);
  await isAccessible(page);
  await page.getByRole('link', { name: 'Jeg har tatt vare på dem' }).click();
  await expect(page.getByText('Du har 8 koder igjen.')).toBeVisible();
  await isAccessible(page);

  // the link is good for one time
  expect((await page.request.get(link)).status()).toBe(410);

  await page.getByRole('button', { name: 'Logg ut', exact: true }).click();
  await expect(page.getByRole('status').first()).toHaveText('Du er logget ut.');
  await isAccessible(page);

  // a page behind it asks, and leads back to itself
  await page.goto(`${home}/nb/lier/desk/people`);
  await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click();
  await expect(page).toHaveURL(`${home}/nb/lier/desk/people`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brukere');
  await isAccessible(page);

  await page.goto(`${home}/nb/lier/desk/audit-trail`);
  await expect(page.getByText(/Listen er hel: alle \d+ linjer stemmer\./)).toBeVisible();
  await expect(page.getByRole('row')).toContainText([
    'Hva',
    'Logget inn',
    'Logget ut',
    'Laget reservekoder',
    'Logget inn',
    'La til passnøkkel',
    'Tok imot invitasjon',
  ]);
  await isAccessible(page);

  await page.getByRole('button', { name: 'Logg ut', exact: true }).click();
  await page.getByRole('link', { name: 'Bruk en reservekode' }).click();
  await isAccessible(page);
  await page.getByLabel('Reservekode').fill((codes[0] ?? '').toLowerCase().replaceAll('-', ''));
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expect(page.getByText('Du logget inn med en reservekode.')).toBeVisible();
  await expect(page.getByText('Du har 7 koder igjen.')).toBeVisible();
});

test('signing out everywhere ends every session', async ({ browser }) => {
  const [here, there] = [await browser.newContext(), await browser.newContext()];
  const page = await here.newPage();
  await withPasskeys(page);
  await acceptInvitation(page, invitationLink(portal, 'intake'));
  await page.getByRole('button', { name: 'Lag reservekoder' }).click();
  const code = await page.locator('.code-list code').first().textContent();
  const other = await there.newPage();
  await other.goto(`${home}/nb/lier/sign-in/recovery`);
  await other.getByLabel('Reservekode').fill(code ?? '');
  await other.getByRole('button', { name: 'Logg inn' }).click();
  await expect(other.getByRole('listitem').filter({ hasText: 'En annen nettleser' })).toHaveCount(
    1,
  );

  await page.goto(`${home}/nb/lier/desk/account`);
  await page.getByRole('button', { name: 'Logg ut overalt' }).click();
  await expect(page.getByText('Du er logget ut på alle enheter.')).toBeVisible();
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Logg inn');
  await here.close();
  await there.close();
});

test('an address of numbers goes on to one that knows passkeys', async ({ page }) => {
  await page.goto(`${portal.address}/nb/lier/sign-in?to=/nb/lier/desk/devices`);
  await expect(page).toHaveURL(`${home}/nb/lier/sign-in?to=/nb/lier/desk/devices`);
});

test('a device that gives no passkey is told of in words', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: false,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto(`${home}/nb/lier/sign-in`);
  await page.getByRole('button', { name: 'Logg inn med passnøkkel' }).click();
  await expect(page.getByRole('alert')).toContainText('Det ble avbrutt');
  await expect(page.getByRole('button', { name: 'Logg inn med passnøkkel' })).toBeEnabled();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what takes a script, and the rest works', async ({ page }) => {
    await page.goto(`${home}/nb/lier/sign-in`);
    await expect(page.getByText('En passnøkkel trenger JavaScript.')).toBeVisible();
    await page.getByRole('link', { name: 'Bruk en reservekode' }).click();
    await page.getByLabel('Reservekode').fill('123');
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await expect(page.getByRole('alert')).toContainText('Koden skal ha 16 tegn.');
    await expect(page.getByLabel('Reservekode')).toHaveValue('123');
  });
});
