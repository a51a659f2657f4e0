import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { MunicipalityIdSchema, ReceiptSchema } from '@shared/model';
import * as v from 'valibot';
import { framesSeen, type Seen, watchFrames } from './support/every-frame.ts';
import { expectedHints } from './support/expected-hint.ts';
import { test } from './support/extension.ts';
import { type RunningJournal, startJournal } from './support/journal.ts';
import { hints, overlayOf } from './support/overlay.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import { openReferral, receiptOf, send, walkTo } from './support/self-referral.ts';
import { statusOf } from './support/send-referral.ts';

const { expect } = test;
const lier = v.parse(MunicipalityIdSchema, 'lier');
const pictures = join(import.meta.dirname, '../../test-results/walk');

const data = newDataFolder();
let portal: RunningPortal;
let journal: RunningJournal;

test.beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  portal = await startPortal(data.folder);
  journal = await startJournal();
});
test.afterAll(async () => {
  await portal.stop();
  await journal.stop();
  data.remove();
});

test('a resident refers herself, and a therapist sees who must be seen by when', async ({
  extension,
}) => {
  test.setTimeout(180_000);
  const { context, id } = extension;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  // the resident, on a phone
  const resident = await context.newPage();
  await resident.setViewportSize({ width: 360, height: 740 });
  await resident.goto(`${portal.address}/nb/lier/`);
  await picture(resident, 'portal');
  await openReferral(resident, portal.address, 'ar');
  await walkTo(resident, 'areas');
  await picture(resident, 'self-referral');
  await openReferral(resident, portal.address);
  await walkTo(resident, 'check');
  await picture(resident, 'check');
  await send(resident);
  const receipt = v.parse(ReceiptSchema, await receiptOf(resident));
  await picture(resident, 'receipt');

  // the server is cut off and comes back: what was acknowledged is there
  const port = Number(new URL(portal.address).port);
  await portal.kill();
  portal = await startPortal(data.folder, port);
  expect((await statusOf(portal.address, receipt)).status).toBe('received');

  // the therapist grants the journal: hints stand beside its rows
  await extension.grant([new URL(journal.address).origin]);
  const worklist = await context.newPage();
  const overlay = await overlayOf(worklist, id);
  await worklist.goto(`${journal.address}/`);
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  await worklist.locator('summary').first().click();
  await worklist.waitForTimeout(500);
  await picture(worklist, 'overlay');

  // next, next: no painted frame shows a hint of another patient
  await worklist.locator('tbody tr').first().getByRole('link').click();
  await expect.poll(async () => (await hints(overlay)).length).toBe(1);
  await picture(worklist, 'overlay-referral');
  await watchFrames(overlay);
  for (let step = 0; step < 30; step += 1) {
    await worklist.getByRole('button', { name: step % 7 === 6 ? 'Forrige' : 'Neste' }).click();
    await worklist.waitForTimeout(30 + 90 * (step % 4));
  }
  await expect.poll(async () => (await hints(overlay)).length).toBe(1);
  const { withHints, seen } = await framesSeen(overlay);
  expect(withHints).toBeGreaterThan(50);
  expect(seen.length).toBeGreaterThan(12);
  const expected = expectedHints(seen.map(shownRequest));
  seen.forEach((one, i) => {
    expect(one.hint, JSON.stringify(one)).toContain(expected[i]);
  });

  // the key is read in, and the self-referral opened in the panel
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${id}/options/index.html`);
  await panel.getByLabel('Velg nøkkelfil').setInputFiles(join(data.folder, 'intake-lier.json'));
  await expect(panel.getByText('Nøkkelen er lest inn').first()).toBeVisible();
  await picture(panel, 'options');
  await panel.setViewportSize({ width: 360, height: 900 });
  await panel.goto(`chrome-extension://${id}/panel/index.html#inbox`);
  const item = panel.getByRole('listitem').filter({ hasText: 'Prøve Testesen' });
  await expect(item.locator('.pill')).toContainText('dager igjen');
  await picture(panel, 'panel-inbox');
  await item.getByRole('button').click();
  await expect(panel.locator('.reasons')).toContainText('Prioritet');
  await picture(panel, 'panel-referral');

  // it is carried into the journal as Norwegian text
  await panel.getByRole('button', { name: 'Kopier som norsk tekst' }).click();
  await expect(panel.getByText('Kopiert. Lim inn i journalen.')).toBeVisible();
  await worklist.bringToFront();
  const note: Locator = worklist.getByLabel('Notat');
  await note.focus();
  await worklist.keyboard.press('Control+V');
  await expect(note).toHaveValue(/Prøve Testesen[\s\S]*Jeg er ustø når jeg går/);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Venter' }).click();
  await expect(panel.getByText('Lagret.')).toBeVisible();

  // the resident follows it with the code, and takes it back
  await resident.bringToFront();
  await resident.goto(`${portal.address}/nb/lier/status`);
  await resident.locator('input[name="receipt"]').fill(receipt.toLowerCase().replaceAll('-', ' '));
  await resident.locator('main button[type="submit"]').click();
  await expect(resident.getByRole('heading', { level: 1 })).toBeVisible();
  await picture(resident, 'status');
  expect((await statusOf(portal.address, receipt)).status).toBe('waiting');
  expect(portal.deviceFile(lier).municipality).toBe('lier');
});

/** Kept beside the reports of a run; three of them are in the README. */
async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

function shownRequest({ shown }: Seen) {
  const [received = '', , birthDate, source, text = '', discharged, icd10, icpc2] = shown;
  return { received, text, ...defined({ birthDate, source, discharged, icd10, icpc2 }) };
}

function defined<Value>(values: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
