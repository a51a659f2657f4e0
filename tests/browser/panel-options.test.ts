import type { Page } from '@playwright/test';
import { RecipientSchema } from '@shared/model';
import { fingerprint } from '@shared/sealing';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as v from 'valibot';
import { allowHosts } from './support/allow-hosts.ts';
import { axeFindings } from './support/axe-findings.ts';
import { type Extension, test } from './support/extension.ts';

const { expect } = test;
const site = 'http://127.0.0.1:4999';

async function openOptions({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

async function deviceFile() {
  const identity = await generateX25519Identity();
  const recipient = v.parse(RecipientSchema, await identityToRecipient(identity));
  const file = {
    inngang: 'device-file-1',
    portal: 'http://127.0.0.1:4998',
    municipality: 'lier',
    token: 'token-that-opens-the-inbox-of-lier-0123',
    identity,
  };
  return { file, text: JSON.stringify(file), fingerprint: await fingerprint(recipient) };
}

const asFile = (text: string) => ({
  name: 'intake-lier.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('a site is granted by a click, and removed with its access', async ({ extension }) => {
  await allowHosts(extension.context, extension.id, ['http://127.0.0.1/*']);
  const page = await openOptions(extension);
  await page.getByLabel('Adresse', { exact: true }).fill(`${site}/#/arbeidsliste`);
  await page.getByRole('button', { name: 'Gi tilgang' }).click();
  await expect(page.getByRole('status').first()).toContainText(`${site} har fått tilgang`);
  const row = page.getByRole('listitem').filter({ hasText: site });
  await expect(row.getByLabel('Regler')).toHaveValue('lier');
  await expect(row.getByLabel('Vis forslag her')).toBeChecked();
  const holds = () =>
    extension.worker.evaluate(
      (origin) => chrome.permissions.contains({ origins: [origin] }),
      `${site}/*`,
    );
  expect(await holds()).toBe(true);

  await page.getByLabel('Adresse', { exact: true }).fill(site);
  await page.getByRole('button', { name: 'Gi tilgang' }).click();
  await expect(page.getByText(`${site} står allerede på lista.`)).toBeVisible();

  await row.getByLabel('Vis forslag her').uncheck();
  await expect
    .poll(() => extension.worker.evaluate(() => chrome.storage.local.get('sites')))
    .toEqual({ sites: [{ origin: site, pack: 'lier', on: false }] });

  await page.getByRole('button', { name: `Fjern ${site}` }).click();
  await expect(page.getByText('Ingen sider ennå.')).toBeVisible();
  expect(await holds()).toBe(false);
});

test('access that the browser has taken back is asked for again', async ({ extension }) => {
  await extension.grant([site]);
  const page = await openOptions(extension);
  await expect(page.getByText('gir ikke lenger tilgang')).toHaveCount(0);
  await extension.worker.evaluate(
    (origin) => chrome.permissions.remove({ origins: [origin] }),
    `${site}/*`,
  );
  await expect(page.getByText('gir ikke lenger tilgang')).toBeVisible();
  await page.getByRole('button', { name: 'Gi tilgang på nytt' }).click();
  await expect(page.getByText('gir ikke lenger tilgang')).toHaveCount(0);
});

test('a wrong address and a refusal are answered where they happen', async ({ extension }) => {
  const page = await openOptions(extension);
  const address = page.getByLabel('Adresse', { exact: true });
  for (const [typed, answer] of [
    ['', 'Skriv en adresse først.'],
    ['journalen vår', 'Dette er ikke en nettadresse.'],
    ['http://journal.example.no', 'Bare adresser som begynner med https://'],
  ] as const) {
    await address.fill(typed);
    await page.getByRole('button', { name: 'Gi tilgang' }).click();
    await expect(page.getByText(answer)).toBeVisible();
    await expect(address).toHaveAttribute('aria-invalid', 'true');
  }
  await page.evaluate(() => {
    chrome.permissions.request = async () => false;
  });
  await address.fill('journal.example.no');
  await page.getByRole('button', { name: 'Gi tilgang' }).click();
  await expect(page.getByText('Nettleseren ga ikke tilgang.')).toBeVisible();
  await expect(address).toHaveValue('journal.example.no');
});

test('a key file becomes a key that cannot be read out, and is wiped by a click', async ({
  extension,
}) => {
  const page = await openOptions(extension);
  const device = await deviceFile();
  await page.getByLabel('Velg nøkkelfil').setInputFiles(asFile(device.text));
  await expect(page.getByText(device.fingerprint)).toBeVisible();

  const kept = await page.evaluate(async () => {
    const open = indexedDB.open('inngang');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const get = database.transaction('device').objectStore('device').getAll();
    const [device] = await new Promise<Record<string, unknown>[]>((resolve) => {
      get.onsuccess = () => resolve(get.result);
    });
    database.close();
    const key = device?.key;
    if (!(key instanceof CryptoKey)) throw new Error('no key is kept');
    const exported = await crypto.subtle.exportKey('pkcs8', key).then(
      () => 'exported',
      () => 'refused',
    );
    return { text: JSON.stringify(device), exported, algorithm: key.algorithm.name };
  });
  expect(kept).toMatchObject({ exported: 'refused', algorithm: 'X25519' });
  expect(kept.text).not.toContain('AGE-SECRET-KEY');
  expect(await extension.worker.evaluate(() => chrome.storage.local.get(null))).toEqual({});

  await page.getByRole('button', { name: 'Slett nøkkelen' }).click();
  await page.getByRole('button', { name: 'Behold' }).click();
  await page.getByRole('button', { name: 'Slett nøkkelen' }).click();
  await page.getByRole('button', { name: 'Ja, slett' }).click();
  await expect(page.getByText('Nøkkelen er slettet fra nettleseren.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Velg nøkkelfil')).toBeAttached();
});

test('a key can be pasted, and a wrong file says how it is wrong', async ({ extension }) => {
  const page = await openOptions(extension);
  const device = await deviceFile();
  const other = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
    .split('')
    .find((sign) => sign !== device.file.identity.at(-1));
  const misspelt = { ...device.file, identity: device.file.identity.slice(0, -1) + other };
  for (const [text, answer] of [
    ['hei', 'Dette er ikke en nøkkelfil.'],
    ['{}', 'Fila er ikke en nøkkelfil fra Inngang'],
    [
      JSON.stringify({ ...device.file, portal: 'http://portal.example' }),
      'Portaladressen i fila er ikke sikker.',
    ],
    [JSON.stringify(misspelt), 'Nøkkelen i fila er skrevet feil.'],
  ] as const) {
    await page.getByLabel('Velg nøkkelfil').setInputFiles(asFile(text));
    await expect(page.getByText(answer)).toBeVisible();
  }
  await page.getByText('Eller lim inn innholdet').click();
  await page.getByLabel('Innholdet i nøkkelfila').fill('hei');
  await page.getByRole('button', { name: 'Les inn' }).click();
  await expect(page.getByText('Dette er ikke en nøkkelfil.')).toBeVisible();
  await page.getByLabel('Innholdet i nøkkelfila').fill(device.text);
  await page.getByRole('button', { name: 'Les inn' }).click();
  await expect(page.getByText(device.fingerprint)).toBeVisible();
});

test('a browser without X25519 is told so', async ({ extension }) => {
  const page = await openOptions(extension);
  await page.evaluate(() => {
    crypto.subtle.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'));
  });
  await page.getByLabel('Velg nøkkelfil').setInputFiles(asFile((await deviceFile()).text));
  await expect(page.getByText('Nettleseren mangler krypteringen (X25519)')).toBeVisible();
});

test('the language is chosen at once, with its direction, and axe finds nothing in any', async ({
  extension,
}) => {
  await extension.grant([site]);
  const page = await openOptions(extension);
  await page.getByLabel('Velg nøkkelfil').setInputFiles(asFile((await deviceFile()).text));
  await expect(page.getByText('Nøkkelen er lest inn').first()).toBeVisible();
  for (const [language, title, direction] of [
    ['nb', 'Innstillinger for Inngang', 'ltr'],
    ['en', 'Settings for Inngang', 'ltr'],
    ['ar', 'إعدادات Inngang', 'rtl'],
  ] as const) {
    await page.locator('select').last().selectOption(language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page).toHaveTitle(title);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  }
});
