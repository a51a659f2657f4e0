import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { test as base, type Locator, type Page } from '@playwright/test';
import {
  KeySetVersionSchema,
  MunicipalityIdSchema,
  type SelfReferral,
  SelfReferralSchema,
} from '@shared/model';
import { fromBase64, newPaperKey, open } from '@shared/sealing';
import decodeQR from 'qr/decode.js';
import * as v from 'valibot';
import type { Storage } from '../../portal/server/storage/storage.ts';
import { todayInNorway } from '../../portal/server/today.ts';
import { axeFindings } from './support/axe-findings.ts';
import { signIn, storageOf } from './support/desk-session.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import { openReferral, receiptOf, send, walkTo } from './support/self-referral.ts';
import { selfReferral, sendReferral, statusOf } from './support/send-referral.ts';

const lier = v.parse(MunicipalityIdSchema, 'lier');

const test = base.extend<{ portal: RunningPortal; storage: Storage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from it
  portal: async ({}, use) => {
    const data = newDataFolder();
    const portal = await startPortal(data.folder);
    await use(portal);
    await portal.stop();
    data.remove();
  },
  storage: async ({ portal }, use) => {
    const storage = await storageOf(portal);
    await use(storage);
    await storage.close();
  },
});
const { expect } = test;

test('keys are made, printed, approved and revoked, and what waits is sealed again', async ({
  browser,
  portal,
  storage,
}) => {
  test.setTimeout(180_000);
  const address = `${portal.address}/nb/lier/desk/keys`;
  const adminContext = await browser.newContext();
  await signIn(adminContext, storage, {
    municipality: lier,
    role: 'administrator',
    name: 'Ada Prøve',
  });
  const admin = await adminContext.newPage();
  await admin.goto(address);
  await expect(admin.getByRole('heading', { name: 'Dere har for få nøkler' })).toBeVisible();
  await expect(admin.getByText('nøkkel på én enhet til')).toBeVisible();

  // a key that stays in the browser
  await admin.getByRole('button', { name: 'Lag nøkkel' }).click();
  await expect(admin.getByText('Gi nøkkelen et navn.')).toBeVisible();
  await admin.getByLabel('Hva skal nøkkelen hete?').fill('PC i mottaket');
  await admin.getByRole('button', { name: 'Lag nøkkel' }).click();
  await expect(admin.getByText('Nøkkelen er laget og tatt i bruk')).toBeVisible();
  await expect(admin.getByText('nøkkel på én enhet til')).toHaveCount(0);
  await expect(admin.getByRole('heading', { name: '2 nøkler i bruk' })).toBeVisible();
  expect(await keepsPrivate(admin)).toBe(true);

  // a key on paper, in use only when someone has the paper in hand
  await admin.getByRole('button', { name: 'Lag gjenopprettingsnøkkel' }).click();
  const paper = admin.getByRole('article', { name: /Gjenopprettingsnøkkel/ });
  const identity = (await paper.locator('.paper-signs span').allTextContents()).join('');
  expect(identity).toMatch(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/);
  expect(await scanned(paper.locator('.qr'))).toBe(identity);
  await admin.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(admin.locator('.site-header')).toBeHidden();
  await expect(admin.getByRole('button')).toHaveCount(0);
  await admin.emulateMedia({ media: 'screen' });
  await admin.getByLabel('Skriv de 6 siste tegnene på arket').fill('QQQQQQ');
  await admin.getByRole('button', { name: 'Ta nøkkelen i bruk' }).click();
  await expect(admin.getByText('Dette er ikke de siste tegnene')).toBeVisible();
  await admin
    .getByLabel('Skriv de 6 siste tegnene på arket')
    .fill(identity.slice(-6).toLowerCase());
  await admin.getByRole('button', { name: 'Ta nøkkelen i bruk' }).click();
  await expect(admin.getByText('Gjenopprettingsnøkkelen er tatt i bruk')).toBeVisible();
  await expect(admin.getByRole('heading', { name: 'Dere har for få nøkler' })).toHaveCount(0);
  expect(await admin.content()).not.toContain(identity.slice(20));
  expect(await kept(admin)).not.toContain(identity.slice(20));

  // a colleague's device waits until the fingerprints have been compared
  const mateContext = await browser.newContext();
  await signIn(mateContext, storage, { municipality: lier, role: 'intake', name: 'Bo Prøve' });
  const mate = await mateContext.newPage();
  await mate.goto(address);
  await expect(mate.getByRole('button', { name: 'Lag gjenopprettingsnøkkel' })).toHaveCount(0);
  await mate.getByLabel('Hva skal nøkkelen hete?').fill('Bos PC');
  await mate.getByRole('button', { name: 'Lag nøkkel' }).click();
  await expect(mate.getByText('Nå må en administrator godkjenne den.')).toBeVisible();
  const shownToMate = await mate.locator('#keys .fingerprint').textContent();
  await expect(mate.getByRole('button', { name: 'Godkjenn nøkkelen' })).toHaveCount(0);
  await admin.goto(address);
  const waiting = admin.locator('.key-card[data-state="waiting"]');
  await expect(waiting).toContainText('Bos PC');
  expect(await waiting.locator('.fingerprint').textContent()).toBe(shownToMate);
  await waiting.getByLabel('Ja, vi har sammenlignet').check();
  await waiting.getByRole('button', { name: 'Godkjenn nøkkelen' }).click();
  await expect(admin.getByText('Nøkkelen er godkjent og tatt i bruk')).toBeVisible();

  // a resident sends; the first device can open it, and is then lost
  const sent = selfReferral();
  await sendReferral(portal.address, sent);
  const first = portal.deviceFile(lier);
  expect(await open(await ciphertext(storage), first.identity)).toEqual(sent);
  const demonstration = admin.locator('.key-card', { hasText: 'Demonstrasjon' });
  await demonstration.getByText('Trekk tilbake', { exact: true }).click();
  await demonstration.getByRole('button', { name: 'Trekk tilbake «Demonstrasjon»' }).click();
  await expect(admin.getByText('Nøkkelen er trukket tilbake').first()).toBeVisible();
  await expect(admin.getByText('1 henvendelse er låst for eldre nøkler')).toBeVisible();
  expect(await axeFindings(admin)).toEqual([]);

  // the second device opens it and seals it for those that are left
  await mate.goto(address);
  await mate.getByRole('button', { name: 'Krypter på nytt' }).click();
  await expect(mate.getByText('Alt er kryptert på nytt')).toBeVisible();
  await expect(open(await ciphertext(storage), first.identity)).rejects.toMatchObject({
    code: 'wrong-key',
  });
  expect(await openedByAge(await ciphertext(storage), identity)).toEqual(sent);
  await mate.reload();
  await expect(mate.getByRole('button', { name: 'Krypter på nytt' })).toHaveCount(0);

  // the day when only the paper is left
  await admin.goto(address);
  const office = admin.locator('.key-list .key-card', { hasText: 'PC i mottaket' });
  await office.getByText('Trekk tilbake', { exact: true }).click();
  await office.getByRole('button', { name: /Trekk tilbake «/ }).click();
  await admin.getByRole('button', { name: 'Slett nøkkelen fra nettleseren' }).click();
  await admin.getByRole('button', { name: 'Ja, slett' }).click();
  await admin.getByLabel('Hva skal nøkkelen hete?').fill('Ny PC');
  await admin.getByRole('button', { name: 'Lag nøkkel' }).click();
  await expect(admin.getByText('Nøkkelen er laget og tatt i bruk')).toBeVisible();
  await admin.getByRole('button', { name: 'Krypter på nytt' }).click();
  await expect(admin.getByText('1 henvendelse kunne ikke åpnes med denne nøkkelen.')).toBeVisible();
  await admin.getByRole('button', { name: 'Bruk gjenopprettingsnøkkelen' }).click();
  await admin.getByLabel('Gjenopprettingsnøkkelen', { exact: true }).fill(identity.slice(0, -1));
  await admin.getByRole('button', { name: 'Krypter på nytt' }).click();
  await expect(admin.getByText('Dette er ikke en hel nøkkel.')).toBeVisible();
  await admin
    .getByLabel('Gjenopprettingsnøkkelen', { exact: true })
    .fill(identity.replace(/(.{4})/g, '$1 ').toLowerCase());
  await admin.getByRole('button', { name: 'Krypter på nytt' }).click();
  await expect(admin.getByText('Alt er kryptert på nytt')).toBeVisible();
  expect(await openedByAge(await ciphertext(storage), identity)).toEqual(sent);

  const trail = await storage.auditTrail.latest(lier, { limit: 20 });
  expect(trail.map(({ action, about }) => `${action} ${about}`).reverse()).toEqual([
    'key.added PC i mottaket',
    'key.approved PC i mottaket',
    expect.stringMatching(/^key\.added Papir fra /),
    'key.added Bos PC',
    'key.approved Bos PC',
    'key.revoked Demonstrasjon',
    'key.revoked PC i mottaket',
    'key.added Ny PC',
    'key.approved Ny PC',
  ]);
  expect(JSON.stringify(trail)).not.toContain('age1');
});

test('the page of keys is for administrator and intake, reads in every language and on a phone', async ({
  browser,
  portal,
  storage,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${portal.address}/nb/lier/desk/keys`);
  await expect(page).toHaveURL(/\/nb\/lier\/sign-in\?/);
  await signIn(context, storage, { municipality: lier, role: 'administrator', name: 'Ada Prøve' });
  const elsewhere = await page.goto(`${portal.address}/nb/vefsn/desk/keys`);
  expect(elsewhere?.status()).toBe(403);
  for (const language of ['nb', 'en', 'ar']) {
    await page.goto(`${portal.address}/${language}/lier/desk/keys`);
    await page.locator('#recovery-title').waitFor();
    await page.locator('section[aria-labelledby="recovery-title"] button').click();
    await page.locator('.paper').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    page.once('dialog', (dialog) => void dialog.accept());
  }
});

test('a resident sees whom it is locked to; what is locked to a key revoked meanwhile is locked anew', async ({
  page,
  portal,
  storage,
}) => {
  await openReferral(page, portal.address);
  await walkTo(page, 'check');
  const { current } = await storage.intakeKeys.ringOf(lier);
  await expect(page.getByText(current.fingerprint)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const paper = await newPaperKey();
  const [lost] = current.keys;
  if (lost === undefined) throw new Error('the demonstration has no key');
  const on = todayInNorway();
  const sent: string[] = [];
  await page.route('**/api/v1/lier/referrals', async (route) => {
    const { idempotencyKey, keySet } = route.request().postDataJSON();
    sent.push(`${idempotencyKey} ${keySet}`);
    if (sent.length === 1) {
      await storage.together(async ({ intakeKeys }) => {
        const { recipient } = paper;
        await intakeKeys.add({ municipality: lier, recipient, label: 'Ny', state: 'active', on });
        await intakeKeys.revoke(lier, lost.recipient, on);
      });
    }
    await route.continue();
  });
  await send(page);
  await receiptOf(page);
  const [first, second, ...others] = sent.map((line) => line.split(' '));
  expect(others).toEqual([]);
  expect(first?.[1]).toBe('1');
  expect(second).toEqual([first?.[0], '3']);
  const sealed = await ciphertext(storage);
  expect((await open(sealed, paper.identity)).person.name).toBe('Prøve Testesen');
  await expect(open(sealed, portal.deviceFile(lier).identity)).rejects.toMatchObject({
    code: 'wrong-key',
  });
});

test('nothing that a resident tells can be read where it lies, nor in what the portal writes out', async ({
  portal,
  storage,
}) => {
  const marks = {
    name: 'Merkenavn Trollstad',
    phone: '41 72 63 95',
    email: 'merke@trollstad.example',
    number: '28825112345',
    text: 'Ubeskrivelig merkesmerte',
    important: 'Merkeverdig fottur',
    aids: 'Merkestokk',
    helper: 'Hjelpesen Merke',
  };
  const base = selfReferral();
  const referral = selfReferral({
    applicant: 'other',
    helper: { name: marks.helper, relation: 'family', consent: 'agreed' },
    person: { ...base.person, name: marks.name, nationalNumber: marks.number },
    contact: { phone: marks.phone, email: marks.email },
    problem: { ...base.problem, text: marks.text },
    important: marks.important,
    daily: { ...base.daily, aids: marks.aids },
  });
  const receipt = await sendReferral(portal.address, referral);
  await statusOf(portal.address, receipt);
  const { token } = portal.deviceFile(lier);
  const inbox = await fetch(`${portal.address}/api/v1/lier/inbox`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(inbox.status).toBe(200);

  const places = [portal.logged(), ...filesIn(portal.dataFolder)];
  const told = [
    ...Object.values(marks),
    ...wordsOf(referral),
    receipt,
    receipt.replaceAll('-', ''),
  ];
  for (const mark of told) {
    for (const form of formsOf(mark)) {
      expect(
        places.some((place) => place.includes(form)),
        mark,
      ).toBe(false);
    }
  }
  // the same search finds what may lie there
  expect(places.some((place) => place.includes(referral.idempotencyKey))).toBe(true);
  expect(portal.logged()).toContain('/api/v1/:municipality/referrals');
  expect(portal.logged()).not.toContain(referral.idempotencyKey);
  const { referrals: rows } = await storage.reseals.listOf(
    lier,
    v.parse(KeySetVersionSchema, 1_000_000),
    { after: null, limit: 2 },
  );
  const [row] = rows;
  expect(columnsOf(portal, 'sealed_referral')).toEqual(
    // beside what the law of the house allows: which keys it is locked to
    [
      'changed_on',
      'clinics',
      'id',
      'idempotency_key',
      'key_set',
      'language',
      'municipality',
    ].concat(['receipt_hash', 'received_on', 'sealed', 'status']),
  );
  expect(row).toMatchObject({ language: 'nb', clinics: [], status: 'received', keySet: 1 });
});

/** The words of a referral that are long enough to mean something by themselves. */
function wordsOf(referral: SelfReferral): string[] {
  const { birthDate } = referral.person;
  // what the problem is called says nothing of anyone: groups say in public what they are for
  return [birthDate, 'agreed'];
}

/** How a text could lie in a file: in two encodings of letters, and within base64 at any place. */
function formsOf(text: string): string[] {
  const utf8 = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    return whole.slice(Math.ceil((shift * 4) / 3), -4).replace(/=+$/, '');
  });
  return [utf8.toString('latin1'), Buffer.from(text, 'utf16le').toString('latin1'), ...base64];
}

/** All that lies in a folder but the demonstration's own key files. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('intake-'))
    .map(({ name }) => readFileSync(join(folder, name), 'latin1'));
}

function columnsOf({ dataFolder }: RunningPortal, table: string): string[] {
  const database = new DatabaseSync(join(dataFolder, 'inngang.db'));
  const rows = database.prepare('select name from pragma_table_info(?) order by name').all(table);
  database.close();
  return rows.map(({ name }) => String(name));
}

/** What lies in the database of the only referral. */
async function ciphertext(storage: Storage): Promise<Uint8Array> {
  const { referrals } = await storage.reseals.listOf(
    lier,
    v.parse(KeySetVersionSchema, 1_000_000),
    {
      after: null,
      limit: 2,
    },
  );
  expect(referrals).toHaveLength(1);
  return fromBase64(referrals[0]?.sealed ?? '');
}

/** By the age command; where it is not installed by our own library. */
async function openedByAge(sealed: Uint8Array, identity: string) {
  if (spawnSync('age', ['--version']).status !== 0) return open(sealed, identity);
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  try {
    writeFileSync(join(folder, 'key'), identity);
    writeFileSync(join(folder, 'sealed'), sealed);
    const opened = execFileSync('age', ['-d', '-i', join(folder, 'key'), join(folder, 'sealed')], {
      encoding: 'utf8',
    });
    return v.parse(SelfReferralSchema, JSON.parse(opened).referral);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a QR code from its picture, as a camera would. */
async function scanned(code: Locator): Promise<string> {
  const picture = await code.evaluate(async (svg) => {
    const size = 600;
    const image = new Image();
    const copy = svg.cloneNode(true);
    if (!(copy instanceof SVGElement)) throw new Error('no picture');
    copy.setAttribute('width', String(size));
    copy.setAttribute('height', String(size));
    copy.querySelector('.qr-ground')?.setAttribute('fill', '#fff');
    const xml = new XMLSerializer().serializeToString(copy);
    image.src = `data:image/svg+xml;base64,${btoa(unescape(encodeURIComponent(xml)))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = size;
    canvas.height = size;
    const paper = canvas.getContext('2d');
    paper?.drawImage(image, 0, 0);
    return { size, data: Array.from(paper?.getImageData(0, 0, size, size).data ?? []) };
  });
  const { size, data } = picture;
  return decodeQR({ width: size, height: size, data: Uint8ClampedArray.from(data) });
}

/** Whether the key that lies in the browser can be taken out of it. */
function keepsPrivate(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('inngang-keys');
      opening.onsuccess = () => resolve(opening.result);
    });
    const key = await new Promise<{ key: CryptoKey }>((resolve) => {
      const asked = db.transaction('key').objectStore('key').get('lier');
      asked.onsuccess = () => resolve(asked.result);
    });
    db.close();
    const taken = await crypto.subtle.exportKey('pkcs8', key.key).catch(() => null);
    return !key.key.extractable && taken === null;
  });
}

/** All that the browser keeps as text. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
}
