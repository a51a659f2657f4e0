import type { Page } from '@playwright/test';
import { test } from './support/hinted.ts';
import { hints, type Overlay } from './support/overlay.ts';
import { openedPanel, sidePanel } from './support/side-panel.ts';

const { expect } = test;

/** Notes every state that the panel has shown: whose name, and which text. */
const watch = `window.seen = []; new MutationObserver(() => {
  const of = (selector) => document.querySelector(selector)?.textContent ?? '';
  window.seen.push([of('article h1'), of('article .told')]);
}).observe(document, { subtree: true, childList: true, characterData: true })`;

test('the panel shows the referral of the page, and never one facts of another', async ({
  open,
  extension,
}) => {
  const { page, overlay } = await open('form.html?how=size');
  await expect.poll(async () => (await hints(overlay)).length).toBe(1);
  const panel = await sidePanel(page, extension.id);
  await panel.evaluate(`location.hash = 'referral'; ${watch}`);
  const parts = ['Prøveland, Bjarne 1', 'Prioritet 1', '«Mottatt»', 'Har trykksår'];
  for (const part of parts) await expect.poll(() => panel.text()).toContain(part);
  // what comes after the answer is opened by a jump, and stays so for the next
  expect(await panel.text()).not.toContain('190 kroner');
  await panel.click('Hva personen betaler');
  await expect.poll(() => panel.text()).toContain('190 kroner');
  expect(await panel.evaluate('document.activeElement.textContent')).toBe('Hva personen betaler');
  // by values alone, without a word from the page; at last faster than anything can be read
  const go = (step: string) => page.evaluate((id) => document.getElementById(id)?.click(), step);
  for (const name of ['Dal, Gunhild 2', 'Lid, Eldbjørg 3']) {
    await go('next');
    await expect.poll(() => panel.text()).toContain(name);
    await expect.poll(() => panel.text()).toContain('190 kroner');
  }
  for (const step of ['previous', 'next', 'next']) await go(step);
  await expect.poll(() => panel.text()).toContain('Øy, Dag 4');
  const seen = await panel.evaluate('JSON.stringify(window.seen)');
  const states: [string, string][] = JSON.parse(String(seen));
  const numbers = states.map(([name, told]) => [
    / (\d+)$/.exec(name)?.[1],
    /Sak (\d+)/.exec(told)?.[1],
  ]);
  expect(numbers.filter(([name, told]) => told !== undefined && name !== told)).toEqual([]);
  expect(new Set(numbers.map(([name]) => name)).size).toBeGreaterThan(2);
  // between two there is always a moment with none
  const passes = states.map(([name], at) => [states[at - 1]?.[0] ?? '', name]);
  expect(passes.filter(([from, to]) => from !== to && from !== '' && to !== '')).toEqual([]);

  await page.evaluate(() => document.querySelector('form')?.remove());
  await expect.poll(() => panel.text()).toContain('Ingen henvisning vises nå');
});

test('a row is opened from its card; its level is set with a reason, and undone', async ({
  open,
  extension,
}) => {
  const { page, overlay } = await open('worklist.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  await toPanel(page, overlay);
  const panel = await openedPanel(page, extension.id);
  await expect.poll(() => panel.text()).toContain('Raden du valgte');

  const [before] = await hints(overlay);
  await panel.click('Sett et annet nivå');
  await panel.click('Lagre nivået');
  await expect.poll(() => panel.text()).toContain('Velg en grunn.');
  await panel.evaluate(`for (const at of ['[name=level]:nth-of-type(1)', '[name=reason]'])
    [...document.querySelectorAll(at)].at(-1).click()`);
  await panel.click('Lagre nivået');
  await expect.poll(() => panel.text()).toContain('Satt av deg');
  await expect
    .poll(async () => (await hints(overlay))[0])
    .toMatch(/^Prioritet 4, frist .*Satt av deg – nøkkelen sier \d/);
  expect((await hints(overlay)).filter((hint) => hint.includes('Satt av deg'))).toHaveLength(1);

  const kept = await panel.evaluate(`new Promise((done) => {
    const request = indexedDB.open('inngang-overrides');
    request.onsuccess = () => {
      const all = request.result.transaction('overrides').objectStore('overrides').getAll();
      all.onsuccess = () => done(all.result.map(({ sealed }) => String.fromCharCode(...new Uint8Array(sealed))).join());
    };
  })`);
  expect(String(kept).length).toBeGreaterThan(100);
  for (const told of ['level', 'judgement', 'lier']) expect(kept).not.toContain(told);

  await page.reload();
  await expect.poll(async () => (await hints(overlay))[0] ?? '').toContain('Satt av deg');
  await expect.poll(() => panel.text()).toContain('1 nivå du har satt');
  await toPanel(page, overlay);
  await expect.poll(() => panel.text()).toContain('Min faglige vurdering');
  await panel.click('Angre');
  await expect.poll(async () => (await hints(overlay))[0]).toBe(before);
});

/** Opens the card of the topmost hint, and the panel from it, by mouse. */
async function toPanel(page: Page, overlay: Overlay): Promise<void> {
  const click = async (selector: string) => {
    const middle = () =>
      overlay.evaluate((root, given) => {
        const boxes = [...(root?.querySelectorAll(given) ?? [])]
          .map((found) => found.getBoundingClientRect())
          .sort((a, b) => a.top - b.top);
        const [box = new DOMRect()] = boxes;
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
    await expect.poll(async () => (await middle()).x).toBeGreaterThan(0);
    const { x, y } = await middle();
    await page.mouse.click(x, y);
  };
  await click('.pill');
  await click('.to-panel');
}
