import type { Page } from '@playwright/test';
import {
  KeySetVersionSchema,
  later,
  MunicipalityIdSchema,
  SignedInUserSchema,
  toInstant,
} from '@shared/model';
import { fromBase64, newPaperKey, open } from '@shared/sealing';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { newDevice } from '../../extension/device/new-device.ts';
import type { Storage } from '../../portal/server/storage/storage.ts';
import { todayInNorway } from '../../portal/server/today.ts';
import { axeFindings } from './support/axe-findings.ts';
import { storageOf } from './support/desk-session.ts';
import { test as base, type Extension } from './support/extension.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import { selfReferral, sendReferral } from './support/send-referral.ts';

const lier = v.parse(MunicipalityIdSchema, 'lier');
const on = todayInNorway();

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

test('the extension shows where its key stands, and seals again what older keys could open', async ({
  extension,
  portal,
  storage,
}) => {
  const sent = [selfReferral(), selfReferral(), selfReferral()];
  for (const referral of sent) await sendReferral(portal.address, referral);
  const page = await readInKey(extension, portal);
  const current = await storage.intakeKeys.currentOf(lier);
  await expect(page.getByText('Innbyggerne krypterer nå til')).toBeVisible();
  await expect(page.locator('code', { hasText: current.fingerprint }).first()).toBeVisible();

  const next = await newPaperKey();
  const { recipient } = next;
  await storage.together(({ intakeKeys }) =>
    intakeKeys.add({ municipality: lier, recipient, label: 'Ny', state: 'active', on }),
  );
  await page.reload();
  await expect(page.getByText('3 henvendelser er låst for eldre nøkler')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Krypter på nytt' }).click();
  await expect(page.getByText('Alt er kryptert på nytt')).toBeVisible();
  const opened = await Promise.all(
    (await sealedIn(storage)).map((sealed) => open(fromBase64(sealed), next.identity)),
  );
  expect(opened.map(({ idempotencyKey }) => idempotencyKey).toSorted()).toEqual(
    sent.map(({ idempotencyKey }) => idempotencyKey).toSorted(),
  );

  const [first] = current.keys;
  if (first === undefined) throw new Error('the demonstration has no key');
  await storage.together(({ intakeKeys }) => intakeKeys.revoke(lier, first.recipient, on));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nøkkelen er trukket tilbake' })).toBeVisible();
});

test('a device that makes its key waits for approval, and cannot open anything before it', async ({
  portal,
  storage,
}) => {
  const { token } = portal.deviceFile(lier);
  const access = { portal: portal.address, municipality: lier, token };
  const device = await newDevice(access, 'Bos PC');
  if (typeof device === 'string') throw new Error(device);
  expect(device.key.extractable).toBe(false);
  const { entries, current } = await storage.intakeKeys.ringOf(lier);
  const own = entries.find(({ fingerprint }) => fingerprint === device.fingerprint);
  expect(own).toMatchObject({ label: 'Bos PC', state: 'waiting' });
  expect(current.keySet).toBe(1);

  const sent = selfReferral();
  await sendReferral(portal.address, sent);
  const [before] = await sealedIn(storage);
  await expect(open(fromBase64(before ?? ''), device.key)).rejects.toMatchObject({
    code: 'wrong-key',
  });
  if (own === undefined) throw new Error('the key did not arrive');
  await storage.together(({ intakeKeys }) => intakeKeys.approve(lier, own.recipient));
  const afterwards = selfReferral();
  await sendReferral(portal.address, afterwards);
  const tries = await Promise.allSettled(
    (await sealedIn(storage)).map((sealed) => open(fromBase64(sealed), device.key)),
  );
  expect(tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))).toEqual([
    afterwards,
  ]);

  expect(await newDevice({ ...access, token: 'x'.repeat(43) }, 'Bos PC')).toBe('refused');
});

test('an extension paired by a short code makes its own key, and opens what comes after its approval', async ({
  extension,
  portal,
  storage,
}) => {
  const code = 'K7QX-3F9B';
  const at = toInstant(Temporal.Now.instant());
  const user = v.parse(SignedInUserSchema, {
    id: crypto.randomUUID(),
    municipality: lier,
    role: 'administrator',
    name: 'Ada Prøve',
  });
  await storage.users.add(user, at);
  await storage.pairings.offer({
    code,
    municipality: lier,
    label: 'Bos PC',
    offeredBy: user.id,
    endsAt: later(at, { minutes: 5 }),
  });
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/options/index.html`);
  await page.getByLabel('Portalens adresse').fill(portal.address);
  await page.getByLabel('Koblingskode').fill('k7qx 3f9b');
  await page.locator('form[aria-labelledby="pair-title"] button[type="submit"]').click();
  await expect(page.getByRole('heading', { name: 'Nøkkelen venter på godkjenning' })).toBeVisible();
  const { entries } = await storage.intakeKeys.ringOf(lier);
  const own = entries.find(({ state }) => state === 'waiting');
  if (own === undefined) throw new Error('no key has come');
  expect(own.label).toBe('Bos PC');
  await expect(page.getByText(own.fingerprint)).toBeVisible();

  await storage.together(({ intakeKeys }) => intakeKeys.approve(lier, own.recipient));
  await page.getByRole('button', { name: 'Se etter på nytt' }).click();
  await expect(page.getByText('I bruk', { exact: true })).toBeVisible();
  await sendReferral(portal.address, selfReferral());
  await page.goto(`chrome-extension://${extension.id}/panel/index.html#inbox`);
  await expect(page.getByRole('button', { name: 'Kari Prøveland' })).toBeVisible();

  await storage.together(({ intakeKeys }) => intakeKeys.revoke(lier, own.recipient, on));
  await page.reload();
  await expect(page.getByText('Kari Prøveland')).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: 'Portalen slipper ikke inn denne nøkkelen' }),
  ).toBeVisible();
});

async function readInKey({ context, id }: Extension, portal: RunningPortal): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options/index.html`);
  await page.getByLabel('Velg nøkkelfil').setInputFiles({
    name: 'intake-lier.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(portal.deviceFile(lier))),
  });
  return page;
}

async function sealedIn(storage: Storage): Promise<string[]> {
  const all = v.parse(KeySetVersionSchema, 1_000_000);
  const { referrals } = await storage.reseals.listOf(lier, all, { after: null, limit: 10 });
  return referrals.map(({ sealed }) => sealed);
}
