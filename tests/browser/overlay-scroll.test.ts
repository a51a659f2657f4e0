import { framesSeen, watchFrames } from './support/every-frame.ts';
import { expectedHints } from './support/expected-hint.ts';
import { test } from './support/hinted.ts';
import { hints } from './support/overlay.ts';

const { expect } = test;

test('hints stay on their rows in a box that scrolls, and never leave it', async ({ open }) => {
  const { page, overlay } = await open('scroll.html');
  await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(10);
  await watchFrames(overlay);
  await page.mouse.move(200, 300);
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, step < 25 ? 137 : -211);
    if (step % 8 === 0) await page.waitForTimeout(150);
  }
  await page.waitForTimeout(400);
  const { seen, withHints } = await framesSeen(overlay);
  expect(withHints).toBeGreaterThan(20);
  expect(new Set(seen.map(({ shown }) => shown[1])).size).toBeGreaterThan(40);
  const onRows = seen.filter(({ shown }) => shown.length === 4);
  const expected = expectedHints(
    onRows.map(({ shown: [received = '', , age = '', text = ''] }) => ({ received, age, text })),
  );
  onRows.forEach((one, i) => {
    expect(one.hint, JSON.stringify(one)).toContain(expected[i]);
  });
});

test('hints go along in the same frame when the page grows without a word', async ({ open }) => {
  const { page, overlay } = await open('scroll.html');
  await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(10);
  await page.waitForTimeout(1000);
  await watchFrames(overlay);
  for (const rule of ['.bar { height: 90px }', 'tbody tr:nth-child(4) td { height: 70px }']) {
    // no element and no attribute is another, and nothing is told
    await page.evaluate((text) => {
      const [sheet] = document.styleSheets;
      sheet?.insertRule(text, sheet.cssRules.length);
    }, rule);
    await page.waitForTimeout(300);
  }
  const { seen, withHints } = await framesSeen(overlay);
  expect(withHints).toBeGreaterThan(10);
  const expected = expectedHints(
    seen.map(({ shown: [received = '', , age = '', text = ''] }) => ({ received, age, text })),
  );
  seen.forEach((one, i) => {
    expect(one.hint, JSON.stringify(one)).toContain(expected[i]);
  });
});

test('a window of the page that lies over the list lies over its hints too', async ({ open }) => {
  const { page, overlay } = await open('scroll.html');
  await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(10);
  await page.click('#cover');
  await expect.poll(() => hints(overlay)).toEqual([]);
});
