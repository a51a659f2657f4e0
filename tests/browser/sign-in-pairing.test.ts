import { axeFindings } from './support/axe-findings.ts';
import { test } from './support/extension.ts';
import { acceptInvitation, invitationLink, withPasskeys } from './support/passkeys.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';

const { expect } = test;
const data = newDataFolder();
let portal: RunningPortal;

test.beforeAll(async () => {
  portal = await startPortal(data.folder);
});

test.afterAll(async () => {
  await portal.stop();
  data.remove();
});

test('the extension is paired by a short code, shown in the list, and unpaired', async ({
  extension,
}) => {
  const home = portal.address.replace('127.0.0.1', 'localhost');
  const desk = await extension.context.newPage();
  await withPasskeys(desk);
  await acceptInvitation(desk, invitationLink(portal, 'administrator'));
  await desk.goto(`${home}/nb/lier/desk/devices`);
  await desk.getByLabel('Hva skal den hete?').fill('Kari, mottaket');
  await desk.getByRole('button', { name: 'Lag kode' }).click();
  const code = (await desk.locator('.pairing-code').textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await axeFindings(desk)).toEqual([]);

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/index.html`);
  const form = options.getByRole('form', { name: 'Koble til med kode' });
  await form.getByLabel('Portalens adresse').fill(portal.address);
  await form.getByLabel('Koblingskode').fill('0000-0000');
  await form.getByRole('button', { name: 'Koble til' }).click();
  await expect(form.getByText('Koden er feil, brukt eller eldre enn ti minutter.')).toBeVisible();
  await form.getByLabel('Koblingskode').fill(code.toLowerCase().replace('-', ' '));
  await form.getByRole('button', { name: 'Koble til' }).click();
  await expect(options.getByRole('heading', { name: 'Utvidelsen er koblet til' })).toBeVisible();
  await expect(options.getByText('Kari, mottaket')).toBeVisible();
  await expect(options.getByText('Nøkkelen venter på godkjenning')).toBeVisible();
  expect(await axeFindings(options)).toEqual([]);

  await desk.goto(`${home}/nb/lier/desk/devices`);
  const listed = desk.getByRole('listitem').filter({ hasText: 'Kari, mottaket' });
  await expect(listed).toContainText('Sist brukt');

  await options.getByRole('button', { name: 'Koble fra' }).click();
  await options.getByRole('button', { name: 'Ja, koble fra' }).click();
  await expect(form).toBeVisible();
  await desk.reload();
  await expect(listed).toHaveCount(0);
});
