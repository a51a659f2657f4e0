import { expect, type Page } from '@playwright/test';
import { looksRight } from './support/looks-right.ts';
import {
  arrivals,
  expectStep,
  inboxOf,
  intakeOf,
  next,
  receiptOf,
  send,
  textOf,
  walkTo,
} from './support/self-referral.ts';
import { test } from './support/with-portal.ts';

// The other ways to ask: as part of one's work, and to join a group. And on paper.

test.use({ viewport: { width: 360, height: 740 } });

async function begin(page: Page, from: string, first: string) {
  await page.goto(from);
  await page.locator('#begin').waitFor();
  await looksRight(page);
  await page.locator('#begin').click();
  await expectStep(page, first);
}

/** Steps that no other way has: each is looked at with what must be put right, and without. */
const lookAt = (page: Page, own: readonly string[]) => async (step: string) => {
  if (!own.includes(step)) return;
  await next(page);
  await expect(page.locator('#errors')).toBeFocused();
  await looksRight(page);
};

test('a professional refers someone, and the municipality alone can open it', async ({
  page,
  portal,
}) => {
  const arrived = await arrivals(portal);
  await begin(page, `${portal.address}/nb/lier/refer?as=professional`, 'sender');
  await walkTo(page, 'check', lookAt(page, ['sender', 'ground', 'words']));
  await expect(page.locator('.summary')).toContainText('Hjemmetjenesten Prøvedal');
  const sent = page.waitForRequest(
    (request) => request.method() === 'POST' && request.url().endsWith('/referrals'),
  );
  await send(page);
  expect((await sent).postData()).not.toContain('Prøvedal');
  await receiptOf(page);
  expect(await arrived()).toEqual([
    expect.objectContaining({
      language: 'nb',
      applicant: 'other',
      person: expect.objectContaining({ name: 'Prøve Testesen', birthDate: '1951-02-28' }),
      helper: { name: 'Sykepleier Testesen', relation: 'staff', consent: 'agreed' },
      professional: {
        kind: 'home-care',
        workplace: 'Hjemmetjenesten Prøvedal',
        title: 'sykepleier',
        phone: '400 00 001',
        icpc2: [],
        icd10: [],
        urgency: 'Innen to uker.',
      },
    }),
  ]);
});

test('an interest in a group is sealed and sent like a referral', async ({ page, portal }) => {
  const arrived = await arrivals(portal);
  await begin(page, `${portal.address}/ar/lier/refer?group=lier-balanse-fosshagen`, 'applicant');
  await walkTo(page, 'check', lookAt(page, ['fits']));
  await send(page);
  await receiptOf(page);
  await expect(page.locator('main')).toContainText(textOf('ar', 'receipt', 'title'));
  await looksRight(page);
  const { referrals } = await inboxOf(intakeOf(portal));
  // from outside it looks as any other
  expect(JSON.stringify(referrals)).not.toContain('balanse');
  expect(await arrived()).toEqual([
    expect.objectContaining({
      language: 'ar',
      applicant: 'self',
      group: { id: 'lier-balanse-fosshagen', name: 'Balanse og gange', kind: 'treatment' },
      fits: [
        { text: 'du er ustø eller har falt', answer: 'yes' },
        { text: 'du kan gå inne, med eller uten rullator', answer: 'no' },
        { text: 'du kan komme deg til Fosshagen', answer: 'unsure' },
      ],
    }),
  ]);
});

test.describe('on paper, without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is read on a phone and printed on whole pages', async ({ page, portal }) => {
    await page.goto(`${portal.address}/nb/lier/refer`);
    await page.getByRole('link', { name: 'Skriv ut et skjema' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Be om hjelp på papir');
    // what is kept at home on the first, and all that is sent on four
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(5);
    await page.goto(`${portal.address}/ar/lier/refer/form`);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(6);
  });
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
