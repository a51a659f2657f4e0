import { AxeBuilder } from '@axe-core/playwright';
import { test } from './support/hinted.ts';
import { hints, type Overlay } from './support/overlay.ts';

const { expect } = test;

const cardText = (overlay: Overlay) =>
  overlay.evaluate((root) => root?.querySelector('.card')?.textContent ?? '');

test('the reasons open by mouse without taking the focus, and close again', async ({ open }) => {
  const { page, overlay } = await open('form.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(1);
  await page.focus('[name=text]');
  const spot = await overlay.evaluate((root) => {
    const { x, y, width, height } =
      root?.querySelector('.pill')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  await expect.poll(() => cardText(overlay)).toContain('Forslag – du avgjør');
  const text = await cardText(overlay);
  for (const part of [
    'Prioritet 1',
    'Frist',
    '«Mottatt»',
    '«trykksår',
    'Fysio- og ergoterapiplan',
  ]) {
    expect(text).toContain(part);
  }
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(overlay)).toBe('');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('text');
});

test('the reasons open by keyboard, are read out, and give the focus back', async ({ open }) => {
  const { page, overlay } = await open('form.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(1);
  await page.focus('[name=text]');
  await page.keyboard.press('Tab');
  const focused = () => overlay.evaluate((root) => root?.activeElement?.className ?? '');
  expect(await focused()).toContain('pill');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toContain('card');
  const named = await overlay.evaluate((root) => {
    const card = root?.querySelector('.card');
    const title = card?.getAttribute('aria-labelledby');
    return { role: card?.role, title: root?.getElementById(title ?? '')?.textContent };
  });
  expect(named.role).toBe('dialog');
  expect(named.title).toContain('Prioritet 1');
  await page.keyboard.press('Escape');
  await expect.poll(focused).toContain('pill');
});

test('a card closes when the page goes to another request', async ({ open }) => {
  const { page, overlay } = await open('form.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(1);
  await overlay.evaluate((root) => root?.querySelector<HTMLElement>('.pill')?.click());
  await expect.poll(() => cardText(overlay)).toContain('Prioritet');
  await page.evaluate(() => document.getElementById('next')?.click());
  await expect.poll(() => cardText(overlay)).toBe('');
});

test('the page gets no new accessibility fault from hints', async ({ open, extension }) => {
  const { page, overlay } = await open('worklist.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  const { violations } = await new AxeBuilder({ page })
    .disableRules(['region', 'page-has-heading-one', 'landmark-one-main', 'empty-table-header'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(extension.id).not.toBe('');
});
