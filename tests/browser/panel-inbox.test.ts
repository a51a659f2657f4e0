import type { Page } from '@playwright/test';
import { type DeviceFile, MunicipalityIdSchema } from '@shared/model';
import { generateX25519Identity } from 'age-encryption';
import * as v from 'valibot';
import { axeFindings } from './support/axe-findings.ts';
import { test as base, type Extension } from './support/extension.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import { selfReferral, sendReferral, statusOf, withdraw } from './support/send-referral.ts';
import { isThorough } from './support/thorough.ts';

const lier = v.parse(MunicipalityIdSchema, 'lier');

const test = base.extend<{ portal: RunningPortal }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from it
  portal: async ({}, use) => {
    const data = newDataFolder();
    const portal = await startPortal(data.folder);
    await use(portal);
    await portal.stop();
    data.remove();
  },
});
const { expect } = test;

/** Reads in a key file in the options and opens the panel as a page of its own, as narrow as it is. */
async function openPanel({ context, id }: Extension, device: DeviceFile): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/index.html`);
  await page.getByLabel('Velg nøkkelfil').setInputFiles({
    name: 'intake-lier.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(device)),
  });
  await expect(page.getByText('Nøkkelen er lest inn').first()).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`chrome-extension://${id}/panel/index.html#inbox`);
  return page;
}

test('without a key the panel shows the way to one', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/panel/index.html#inbox`);
  await expect(page.getByRole('heading', { name: 'Les inn nøkkelen først' })).toBeVisible();
  const options = extension.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Åpne innstillinger' }).click();
  await (await options).waitForURL(/options\/index\.html/);
});

test('an empty inbox says so', async ({ extension, portal }) => {
  const page = await openPanel(extension, portal.deviceFile(lier));
  await expect(page.getByRole('heading', { name: 'Ingen henvendelser nå' })).toBeVisible();
});

test('a sealed self-referral is opened, assessed, copied and taken on', async ({
  extension,
  portal,
}) => {
  const receipt = await sendReferral(portal.address, selfReferral());
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openPanel(extension, portal.deviceFile(lier));

  await expect(page.getByRole('heading', { name: '1 venter på svar' })).toBeVisible();
  const item = page.getByRole('listitem').filter({ hasText: 'Kari Prøveland' });
  await expect(item).toContainText('Ny');
  await expect(item.locator('.pill')).toContainText('14 dager igjen');
  expect((await statusOf(portal.address, receipt)).status).toBe('received');

  const asked: string[] = [];
  page.on('request', (request) => {
    const isOpenData = /\/api\/v1\/lier\/(clinics|waiting-times|groups)/.test(request.url());
    if (isOpenData) asked.push(`${request.url()} ${request.headers().authorization ?? ''}`);
  });
  await item.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kari Prøveland');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const reasons = page.locator('.reasons');
  await expect(reasons).toContainText('Prioritet 2');
  await expect(reasons).toContainText('falt');
  expect(await reasons.locator('.evidence li').allTextContents()).not.toContain('');
  await expect(reasons).toContainText('Fysio- og ergoterapiplan for Lier kommune');
  await expect(reasons).toContainText('Avtalefysioterapeut Har ansvar');
  await expect(reasons).toContainText('kan ta imot innen fristen');
  await expect(reasons).toContainText('Tallene er oppdiktet.');
  // the municipality's name is all that it is asked with
  const open = `${portal.address}/api/v1/lier`;
  expect(asked.toSorted()).toEqual(
    ['clinics', 'groups', 'waiting-times'].map((name) => `${open}/${name} `),
  );
  await expect.poll(async () => (await statusOf(portal.address, receipt)).status).toBe('opened');

  const told = await page.locator('.told').textContent();
  expect(told).toContain('Kari Prøveland');
  expect(told).toContain('Jeg er ustø når jeg går');
  await page.getByRole('button', { name: 'Kopier som norsk tekst' }).click();
  await expect(page.getByText('Kopiert. Lim inn i journalen.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Jeg er ustø når jeg går',
  );

  await page.getByText('FHIR, utskrift og PDF').click();
  await page.getByRole('button', { name: 'Kopier som FHIR' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('"resourceType": "ServiceRequest"');

  await page.getByRole('button', { name: 'Venter' }).click();
  await expect(page.getByText('Lagret.')).toBeVisible();
  expect((await statusOf(portal.address, receipt)).status).toBe('waiting');
  await page.getByRole('button', { name: 'Avsluttet' }).click();
  await expect(page.getByText('Innholdet slettes fra portalen')).toBeVisible();
  expect((await statusOf(portal.address, receipt)).status).toBe('waiting');
  await page.getByRole('button', { name: 'Avslutt', exact: true }).click();
  await expect.poll(async () => (await statusOf(portal.address, receipt)).status).toBe('closed');

  await page.getByRole('button', { name: 'Til innboksen' }).click();
  await expect(page.getByText('Ingen venter på svar nå.')).toBeVisible();
  await expect(page.getByText('1 avsluttet eller trukket')).toBeVisible();
});

test('the most urgent stands first, and one that was answered in Arabic is read by its codes', async ({
  extension,
  portal,
}) => {
  const person = (name: string) => ({
    name,
    birthDate: selfReferral().person.birthDate,
    nationalNumber: null,
  });
  await sendReferral(
    portal.address,
    selfReferral({
      person: person('Omar Prøve'),
      language: 'ar',
      problem: { ...selfReferral().problem, text: 'أسقط كثيرًا عندما أمشي' },
    }),
  );
  await sendReferral(portal.address, selfReferral({ person: person('Prøve, Omar') }));
  await sendReferral(
    portal.address,
    selfReferral({
      person: person('Eva Prøve'),
      problem: {
        ...selfReferral().problem,
        areas: ['pressure-sore'],
        text: 'Jeg har fått et trykksår på hælen.',
      },
    }),
  );
  const page = await openPanel(extension, portal.deviceFile(lier));
  const items = page.locator('.inbox h3');
  await expect(items).toHaveCount(3);
  await expect(items.first()).toHaveText('Eva Prøve');
  await expect(page.locator('.same')).toHaveText(
    Array(2).fill('1 annen henvendelse, trolig fra samme person'),
  );
  await expect(page.locator('.pill').first()).toContainText('7 dager igjen');
  await expect(page.locator('.pill').last()).toContainText('dager igjen');

  // what a browser with a translator offers: it is asked on this machine, after a click
  await page.evaluate(() => {
    class Translator {
      static availability = async ({ sourceLanguage }: { sourceLanguage: string }) =>
        sourceLanguage === 'ar' ? 'downloadable' : 'unavailable';
      static create = async () => new Translator();
      translate = async () => 'Jeg faller ofte når jeg går';
      destroy = () => undefined;
    }
    Reflect.set(globalThis, 'Translator', Translator);
  });
  await page.getByRole('button', { name: 'Omar Prøve' }).click();
  await expect(page.getByText('Nettleseren må først laste ned en språkmodell')).toBeVisible();
  await page.getByRole('button', { name: 'Oversett til norsk' }).click();
  await expect(page.getByText('Maskinoversatt på denne maskinen.').first()).toBeVisible();
  await expect(page.locator('.told[lang=ar]').first()).toHaveCSS('direction', 'rtl');
  await expect(page.locator('.told').last()).toContainText('ikke kontrollert:\nJeg faller ofte');

  const printed = extension.context.waitForEvent('page');
  await page.getByText('FHIR, utskrift og PDF').click();
  await page.getByRole('button', { name: 'Skriv ut eller lagre som PDF' }).click();
  const paper = await printed;
  await expect(paper.locator('article')).toContainText('Omar Prøve');
  await expect(paper.locator('bdi[lang=ar]').first()).toHaveText('أسقط كثيرًا عندما أمشي');
  expect((await paper.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await paper.reload();
  await expect(paper.getByText('Innholdet er ikke her lenger.')).toBeVisible();
  await paper.close();
  await expect(page.getByText('Samme navn og fødselsdato')).toBeVisible();
  await page.getByRole('button', { name: /Åpne den fra/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prøve, Omar');
});

test('one that the sender has taken back cannot be changed', async ({ extension, portal }) => {
  const receipt = await sendReferral(portal.address, selfReferral());
  const page = await openPanel(extension, portal.deviceFile(lier));
  await page.getByRole('button', { name: 'Kari Prøveland' }).click();
  await expect.poll(async () => (await statusOf(portal.address, receipt)).status).toBe('opened');
  await withdraw(portal.address, receipt);
  await page.getByRole('button', { name: 'Venter' }).click();
  await expect(
    page.getByText('Ikke lagret. Henvendelsen er trukket eller avsluttet.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Til innboksen' }).click();
  await page.getByRole('button', { name: 'Hent på nytt' }).click();
  await page.getByText('1 avsluttet eller trukket').click();
  await page.getByRole('button', { name: 'Kari Prøveland' }).click();
  await expect(page.getByText('Trukket av avsender.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Venter' })).toHaveCount(0);
});

test('a key that does not fit, a token that is refused and a portal that is away each say what to do', async ({
  extension,
  portal,
}) => {
  await sendReferral(portal.address, selfReferral());
  const device = portal.deviceFile(lier);
  const other = await openPanel(extension, { ...device, identity: await generateX25519Identity() });
  await expect(other.getByRole('heading', { name: 'Nøkkelen din passer ikke' })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Låst med en annen nøkkel' })).toBeVisible();
  await expect(other.getByText('Kari Prøveland')).toHaveCount(0);
  expect(await axeFindings(other)).toEqual([]);
  await wipe(other, extension);

  const refused = await openPanel(extension, { ...device, token: 'x'.repeat(43) });
  await expect(
    refused.getByRole('heading', { name: 'Portalen slipper ikke inn denne nøkkelen' }),
  ).toBeVisible();
  await wipe(refused, extension);

  const page = await openPanel(extension, device);
  await expect(page.getByText('Kari Prøveland')).toBeVisible();
  await portal.stop();
  await page.getByRole('button', { name: 'Hent på nytt' }).click();
  await expect(page.getByRole('heading', { name: 'Får ikke kontakt med portalen' })).toBeVisible();
  await expect(page.getByText('Kari Prøveland')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Får ikke kontakt med portalen' })).toBeVisible();
  await expect(page.getByText('Kari Prøveland')).toHaveCount(0);
});

async function wipe(page: Page, { id }: Extension): Promise<void> {
  await page.goto(`chrome-extension://${id}/options/index.html`);
  await page.getByRole('button', { name: 'Slett nøkkelen' }).click();
  await page.getByRole('button', { name: 'Ja, slett' }).click();
  await expect(page.getByText('Nøkkelen er slettet fra nettleseren.')).toBeVisible();
  await page.close();
}

test('nobody but the portal is spoken to, and nothing of the content is kept', async ({
  extension,
  portal,
}) => {
  await sendReferral(portal.address, selfReferral());
  const asked: string[] = [];
  extension.context.on('request', (request) => asked.push(request.url()));
  const page = await openPanel(extension, portal.deviceFile(lier));
  await page.getByRole('button', { name: 'Kari Prøveland' }).click();
  await expect(page.getByText('Lagret.')).toBeVisible();
  const own = [`chrome-extension://${extension.id}/`, `${portal.address}/api/v1/lier/inbox`];
  const others = asked.filter((url) => !own.some((start) => url.startsWith(start)));
  // what everyone may know of the municipality, asked for as everyone asks
  expect(
    ['clinics', 'waiting-times', 'groups'].map((table) => `${portal.address}/api/v1/lier/${table}`),
  ).toEqual(expect.arrayContaining(others));
  const kept = await page.evaluate(async () => {
    const stored = await chrome.storage.local.get(null);
    const session = await chrome.storage.session.get(null);
    return JSON.stringify({ stored, session, local: { ...localStorage } });
  });
  expect(kept).toBe('{"stored":{},"session":{},"local":{}}');
  const databases = await page.evaluate(databasesAsText);
  expect(databases).toContain(portal.address);
  expect(databases).not.toMatch(/Prøveland|400 00 000|falt fire ganger|1951-02-28/);
});

test('axe finds nothing in the panel, in any language, light or dark', async ({
  extension,
  portal,
}) => {
  await sendReferral(portal.address, selfReferral());
  const page = await openPanel(extension, portal.deviceFile(lier));
  for (const language of isThorough ? ['nb', 'nn', 'se', 'en', 'ar'] : ['nb', 'ar']) {
    await page.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const colorScheme of schemesOf(language)) {
      await page.emulateMedia({ colorScheme });
      await expect(page.getByText('Kari Prøveland')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Kari Prøveland' }).click();
      await expect(page.locator('.told')).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      await page.locator('.back').click();
    }
  }
});

/** One of the two stands for both, another in each language. */
function schemesOf(language: string): ('light' | 'dark')[] {
  if (isThorough) return ['light', 'dark'];
  return language === 'ar' ? ['dark'] : ['light'];
}

/** All that the extension keeps in its databases: the device's key, public figures, sealed notes. */
async function databasesAsText(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      all.push({ name, store, values: await done(objects.getAll()) });
    }
    database.close();
  }
  return JSON.stringify(all);
}
