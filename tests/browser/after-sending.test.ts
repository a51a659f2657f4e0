import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { InboxSchema, MunicipalityIdSchema } from '@shared/model';
import { fromBase64, openFollowUp } from '@shared/sealing';
import * as v from 'valibot';
import { axeFindings } from './support/axe-findings.ts';
import { newDataFolder, type RunningPortal, startPortal } from './support/portal.ts';
import { openReferral, receiptOf, send, walkTo } from './support/self-referral.ts';
import { selfReferral, sendReferral } from './support/send-referral.ts';

const lier = v.parse(MunicipalityIdSchema, 'lier');

let data: ReturnType<typeof newDataFolder>;
let portal: RunningPortal;
test.beforeEach(async () => {
  data = newDataFolder();
  portal = await startPortal(data.folder);
});
test.afterEach(async () => {
  await portal.stop();
  data.remove();
});

test('the receipt is kept on one sheet and in a file, and stays while one says how it went', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openReferral(page, portal.address);
  await walkTo(page, 'check');
  await send(page);
  const receipt = await receiptOf(page);
  // she is 75 and unsteady
  await expect(page.locator('.receipt .rows')).toContainText('Balanse og gange');
  await expect(page.locator('.receipt .rows')).not.toContainText('Kne og hofte');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lagre som fil' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  for (const told of [receipt, 'tel:116117', 'Jeg er ustø når jeg går.', '/nb/lier/status']) {
    expect(file).toContain(told);
  }
  await saysHowItWent(page);
  await expect(page.locator('.sent-code')).toHaveText(receipt);
});

test('new contact details are sealed on the status page and reach staff alone', async ({
  page,
}) => {
  const receipt = await sendReferral(portal.address, selfReferral());
  await page.goto(`${portal.address}/nb/lier/status`);
  await page.fill('#receipt', receipt);
  await page.getByRole('button', { name: 'Se hvor saken står' }).click();
  await page.getByRole('button', { name: 'Endre kontaktopplysninger' }).click();
  await page.fill('#contact-phone', '12');
  await page.getByRole('button', { name: 'Send det nye' }).click();
  await expect(page.locator('#contact-errors')).toBeFocused();
  await expect(page.locator('#contact-phone')).toHaveAttribute('aria-invalid', 'true');
  await isAccessible(page);
  await page.fill('#contact-phone', '400 00 001');
  const sent = page.waitForRequest((request) => request.url().endsWith('/follow-ups'));
  await page.getByRole('button', { name: 'Send det nye' }).click();
  await expect(page.locator('#contact-sent')).toBeFocused();
  expect((await sent).postData()).not.toContain('400 00 001');
  expect(await newDetails()).toEqual([expect.objectContaining({ phone: '400 00 001' })]);
});

async function saysHowItWent(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Hvordan gikk det?' }).click();
  const part = page.locator('.receipt form');
  await part.getByRole('button').click();
  await expect(page.locator('.receipt .error-summary')).toBeFocused();
  await part.locator('[value="easy"]').check({ force: true });
  await part.getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Takk for svaret' })).toBeFocused();
}

/** What an intake's device finds beside its referrals. */
async function newDetails() {
  const { identity, token, municipality } = portal.deviceFile(lier);
  const answer = await fetch(`${portal.address}/api/v1/${municipality}/inbox`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { referrals } = v.parse(InboxSchema, await answer.json());
  return Promise.all(
    referrals
      .flatMap(({ followUps }) => followUps)
      .map(({ sealed, referral }) =>
        openFollowUp(fromBase64(sealed), identity, { municipality, referral }),
      ),
  );
}

async function isAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
