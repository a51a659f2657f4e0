import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import * as v from 'valibot';
import { newDataFolder, startPortal } from './support/portal.ts';
import { next, openReferral, receiptOf, send, walkTo } from './support/self-referral.ts';

const folder = join(import.meta.dirname, '../../dist/portal');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const ListSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ 'look/look.css': v.object({ file: v.string() }) }),
);

const look = read(`public/${v.parse(ListSchema, read('assets.json'))['look/look.css'].file}`);

test('pages to read hold every rule of the whole style sheet that matters on them', async ({
  page,
}) => {
  const data = newDataFolder();
  const portal = await startPortal(data.folder);
  for (const path of ['nb/lier/', 'nb/lier/groups', 'nb/lier/waiting-times', 'ar/lier/find']) {
    await page.goto(`${portal.address}/${path}`);
    expect(await page.locator('style').count(), path).toBe(1);
    expect(await missing(page, look), path).toEqual([]);
  }
  expect(await policiesOf(`${portal.address}/nb/lier/`)).toHaveLength(1);
  // such a long address is kept ready by nobody
  expect(await policiesOf(`${portal.address}/nb/lier/?a=${'a'.repeat(600)}`)).toHaveLength(1);
  await portal.stop();
  data.remove();
});

test('so does the self-referral with its own, and its icons, at each step and with mistakes', async ({
  page,
}) => {
  const own = readFileSync(join(import.meta.dirname, '../../portal/referral/referral.css'), 'utf8');
  const whole = `${look}${own}`;
  const data = newDataFolder();
  const portal = await startPortal(data.folder);
  await page.goto(`${portal.address}/ar/lier/refer`);
  expect(await missing(page, whole)).toEqual([]);
  await openReferral(page, portal.address, 'ar');
  await walkTo(page, 'check', async (step) => {
    if (step === 'person') await next(page);
    expect(await missing(page, whole), step).toEqual([]);
    expect(await page.locator('.icon path:not([d])').count(), step).toBe(0);
  });
  await send(page);
  await receiptOf(page);
  await page.locator('.wait-day').waitFor();
  expect(await missing(page, whole)).toEqual([]);
  expect(await page.locator('.icon path:not([d])').count()).toBe(0);
  await portal.stop();
  data.remove();
});

/** The policy of a page, and of the answer that it is unchanged: browsers take over the second. */
async function policiesOf(address: string): Promise<(string | null)[]> {
  const first = await fetch(address);
  const again = await fetch(address, {
    headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
  });
  expect(again.status).toBe(304);
  const policies = [first, again].map(({ headers }) => headers.get('Content-Security-Policy'));
  expect(policies[0]).toMatch(/style-src 'self' 'sha256-/);
  return [...new Set(policies)];
}

/** Selectors of the whole style sheet that find something on the page, and are not in it. */
function missing(page: Page, look: string): Promise<string[]> {
  return page.evaluate((whole) => {
    const list = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSStyleRule) return rule.selectorText;
        return rule instanceof CSSGroupingRule ? list(rule.cssRules) : [];
      });
    const split = (selector: string) => selector.split(/,\s*(?![^(]*\))/);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(whole);
    const inside = new Set(
      [...document.styleSheets].flatMap((one) => list(one.cssRules)).flatMap(split),
    );
    const finds = (selector: string) => {
      const always = selector
        .replaceAll(/::[\w-]+/g, '')
        .replaceAll(/:(hover|focus|focus-visible|active|visited|checked|open|target)\b/g, '');
      try {
        return document.querySelector(always === '' ? '*' : always) !== null;
      } catch {
        // what stands for a state alone
        return false;
      }
    };
    return list(sheet.cssRules)
      .flatMap(split)
      .filter((one) => !inside.has(one) && finds(one));
  }, look);
}
