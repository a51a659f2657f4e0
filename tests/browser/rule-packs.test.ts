import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PackListSchema } from '@shared/model';
import { keyFingerprint } from '@shared/signing';
import * as v from 'valibot';
import { test } from './support/extension.ts';
import { serveHostPages } from './support/host-pages.ts';
import { overlayOf, settledHints } from './support/overlay.ts';
import { newDataFolder, startPortal } from './support/portal.ts';

const { expect } = test;
const shared = join(import.meta.dirname, '../../shared/packs');

/** Lier's pack with another wait for the second level and dearer national tariffs, in a folder of packs. */
async function changedPacks(
  days: number,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'inngang-packs-'));
  for (const id of ['lier', 'national']) {
    await cp(join(shared, id), join(folder, id), { recursive: true });
  }
  const file = join(folder, 'lier/priority.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('"count": 14', `"count": ${days}`));
  const fees = join(folder, 'national/fees.json');
  const tariffs = await readFile(fees, 'utf8');
  await writeFile(fees, tariffs.replaceAll(/"amountNok": (\d+)/g, '"amountNok": 7$1'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

const feesTold = (page: Page) => page.locator('.reasons').textContent();
const card = (page: Page) => page.getByRole('listitem').filter({ hasText: 'Signert med' });

test('rules from a portal hold once their key is accepted, and no others do', async ({
  extension,
}) => {
  const data = newDataFolder();
  const packs = await changedPacks(10);
  const pages = await serveHostPages();
  let portal = await startPortal(data.folder, 0, { INNGANG_PACKS: packs.folder });
  const { port } = new URL(portal.address);
  try {
    await extension.grant([pages.origin]);
    const journal = await extension.context.newPage();
    const overlay = await overlayOf(journal, extension.id);
    await journal.goto(`${pages.origin}/worklist.html`);
    const before = await settledHints(overlay);

    const paste = await extension.context.newPage();
    await paste.goto(`chrome-extension://${extension.id}/panel/index.html#paste`);
    await paste.getByLabel('Henvisningstekst').fill('Falt i går, kommer ikke opp av stolen.');
    await paste.getByLabel('Alder i år').fill('81');
    await expect.poll(() => feesTold(paste)).toContain('kr');

    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/options/index.html`);
    await page.getByLabel('Portal med regler').fill(portal.address);
    await page.getByRole('button', { name: 'Finn regler' }).click();
    expect(await page.locator('#packs-title ~ p').allTextContents()).toContainEqual(
      expect.stringMatching(/Følger med utvidelsen.*nasjonale regle/),
    );
    const list = await (await fetch(`${portal.address}/api/v1/packs`)).json();
    const fingerprint = await keyFingerprint(v.parse(PackListSchema, list).key);
    await expect(page.getByText(fingerprint)).toBeVisible();
    await page.getByLabel('Kommune', { exact: true }).selectOption('lier');
    await page.getByRole('button', { name: 'Det er likt, hent reglene' }).click();
    await expect(page.getByText('Nye regler for Lier er hentet')).toBeVisible();
    await expect(card(page)).toContainText(portal.address);
    await expect(card(page)).toContainText(fingerprint);
    await expect(card(page)).toContainText(/Nasjonale regler *Versjon [0-9a-f-]{14}, gitt ut/);
    // what is answered now goes by the new tariffs
    await expect.poll(() => feesTold(paste)).toMatch(/kr 7\d{3}|7\d{3} kr|7\s\d{3} kr|kr 7\s\d{3}/);
    // the journal that is open says it by the new rules, without being loaded again
    await expect.poll(() => settledHints(overlay)).not.toEqual(before);

    await page.getByRole('button', { name: 'Hent regler for Lier kommune nå' }).click();
    await expect(page.getByText('Du har de nyeste reglene for Lier')).toBeVisible();
    const changed = await settledHints(overlay);
    expect(changed).toHaveLength(before.length);

    await portal.stop();
    portal = await startPortal(data.folder, Number(port), { INNGANG_SIGNING_KEY: 'A'.repeat(43) });
    await page.getByRole('button', { name: 'Hent regler for Lier kommune nå' }).click();
    await expect(page.getByText('Portalen signerer nå med en annen nøkkel')).toBeVisible();
    await expect(page.getByText('Reglene som ble hentet sist, gjelder fortsatt.')).toBeVisible();
    await journal.reload();
    await expect.poll(() => settledHints(overlay)).toEqual(changed);

    await page.getByRole('button', { name: 'Slutt å hente regler for Lier kommune' }).click();
    await expect.poll(() => settledHints(overlay)).toEqual(before);
  } finally {
    pages.stop();
    await portal.kill();
    await packs.remove();
    data.remove();
  }
});
