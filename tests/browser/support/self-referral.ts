import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  type DeviceFile,
  type Inbox,
  InboxSchema,
  type Language,
  MunicipalityIdSchema,
  type ReferralContent,
} from '@shared/model';
import { fromBase64, open } from '@shared/sealing';
import * as v from 'valibot';
import type { RunningPortal } from './portal.ts';

/** What a made-up woman of 75 answers, or who refers her, with the names and values of the form. */
const answers: Record<string, (page: Page) => Promise<void>> = {
  urgent: (page) => choose(page, 'urgent', 'none'),
  sender: async (page) => {
    await choose(page, 'workKind', 'home-care');
    await page.fill('#workplace', 'Hjemmetjenesten Prøvedal');
    await page.fill('#helperName', 'Sykepleier Testesen');
    await page.fill('#title', 'sykepleier');
    await page.fill('#workPhone', '400 00 001');
  },
  applicant: (page) => choose(page, 'applicant', 'self'),
  ground: (page) => choose(page, 'consent', 'agreed'),
  fits: async (page) => {
    for (const [line, answer] of ['yes', 'no', 'unsure'].entries()) {
      await choose(page, `fits-${line}`, answer);
    }
  },
  urgency: (page) => page.fill('#urgency', 'Innen to uker.'),
  person: async (page) => {
    await page.fill('#name', 'Prøve Testesen');
    await fillDate(page, 'birth', '28', '2', '1951');
  },
  areas: (page) => choose(page, 'areas', 'walking-balance'),
  words: (page) => page.fill('#text', 'Jeg er ustø når jeg går.'),
  treated: async (page) => {
    await choose(page, 'treated', 'yes');
    await page.fill('#treatment', 'Trente hos fysioterapeut i 2024.');
  },
  course: async (page) => {
    await choose(page, 'since', 'months');
    await choose(page, 'course', 'same');
  },
  important: (page) => page.fill('#important', 'Å gå tur med barnebarna.'),
  falls: (page) => choose(page, 'falls', 'several'),
  travel: (page) => choose(page, 'travel', 'alone'),
  surgery: (page) => choose(page, 'surgery', 'no'),
  hospital: (page) => choose(page, 'hospital', 'no'),
  contact: (page) => page.fill('#phone', '400 00 000'),
  interpreter: async (page) => {
    await choose(page, 'interpreter', 'yes');
    await page.selectOption('#interpreterLanguage', 'uk');
  },
  clinics: async (page) => page.locator('input[name="clinics"]').first().check({ force: true }),
};

export async function openReferral(page: Page, address: string, language: Language = 'nb') {
  await page.goto(`${address}/${language}/lier/refer`);
  await page.locator('#begin').click();
  await expectStep(page, 'urgent');
}

/** Answers step after step until one is reached. `look` is called at each, before it is answered. */
export async function walkTo(page: Page, last: string, look?: (step: string) => Promise<void>) {
  for (let step = stepOf(page); step !== last; step = stepOf(page)) {
    await look?.(step);
    await answers[step]?.(page);
    await next(page);
    await expect.poll(() => stepOf(page), often).not.toBe(step);
  }
  await expect(page.locator('.referral')).toHaveAttribute('data-place', last);
  await look?.(last);
}

export const stepOf = (page: Page): string => new URL(page.url()).hash.slice(1);

export async function expectStep(page: Page, step: string) {
  await expect(page.locator('.referral')).toHaveAttribute('data-place', step);
  await expect.poll(() => stepOf(page), often).toBe(step);
}

/** A step follows at once: the runner's own pauses would take longer than all else. */
const often = { intervals: [20] };

export const next = (page: Page) => page.locator('.referral button[type="submit"]').click();

/** The whole line of a choice is its target, so its label lies over the box. */
export const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });

export async function fillDate(page: Page, id: string, day: string, month: string, year: string) {
  await page.fill(`#${id}`, day);
  await page.fill(`#${id}-month`, month);
  await page.fill(`#${id}-year`, year);
}

export const send = (page: Page) => page.locator('.referral .actions button').first().click();

export async function receiptOf(page: Page): Promise<string> {
  await expectStep(page, 'receipt');
  return (await page.locator('.sent-code').textContent())?.trim() ?? '';
}

/** What the municipality's own device fetches. */
export async function inboxOf({ portal, municipality, token }: DeviceFile): Promise<Inbox> {
  const answer = await fetch(`${portal}/api/v1/${municipality}/inbox`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  return v.parse(InboxSchema, await answer.json());
}

/** The device of Lier's intake. */
export const intakeOf = (portal: RunningPortal): DeviceFile =>
  portal.deviceFile(v.parse(MunicipalityIdSchema, 'lier'));

/** Begins to count: the answer opens, with the device's key, what has come to Lier since. */
export async function arrivals(portal: RunningPortal): Promise<() => Promise<ReferralContent[]>> {
  const device = intakeOf(portal);
  const idsOf = ({ referrals }: Inbox) => referrals.map(({ id }) => id);
  const before = idsOf(await inboxOf(device));
  return async () => {
    const { referrals } = await inboxOf(device);
    const news = referrals.filter(({ id }) => !before.includes(id));
    return Promise.all(
      news.map(({ sealed, language, clinics }) =>
        open(fromBase64(sealed), device.identity, {
          municipality: device.municipality,
          language,
          clinics,
        }),
      ),
    );
  };
}

/** A text of the self-referral as the page should show it. */
export function textOf(language: Language, ...path: string[]): string {
  const file = new URL(`../../../locales/${language}/referral.json`, import.meta.url);
  const found = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return v.parse(v.string(), found);
}
