import { framesSeen, type Seen, watchFrames } from './support/every-frame.ts';
import { expectedHints } from './support/expected-hint.ts';
import { test } from './support/hinted.ts';
import { hints, statusText } from './support/overlay.ts';

const { expect } = test;

/** Columns: received, name (long and short), age, hidden, source, text. */
function inRow({ shown: [received = '', , age = '', , source = '', text = ''] }: Seen) {
  return { received, age, source, text };
}

test('a list is read row by row, and what cannot be read is counted and named', async ({
  open,
}) => {
  const { overlay, said } = await open('worklist.html?size=64');
  await expect.poll(() => statusText(overlay)).toMatch(/^64 på lista · 61 lest · 3 ikke lest/);
  const reasons = await overlay.evaluate((root) =>
    [...(root?.querySelectorAll('.status li') ?? [])].map((item) => item.textContent),
  );
  expect(reasons).toEqual([
    '1 rad: mottatt dato kan leses på to måter',
    '1 rad: mottatt dato er ikke fylt ut',
    '1 rad: mottatt dato har årstall med to sifre',
  ]);
  expect(said).toEqual([]);
});

test('no frame shows a hint on another request, while rows are reused', async ({ open }) => {
  const { page, overlay, said } = await open('worklist.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  await watchFrames(overlay);
  for (let round = 0; round < 12; round += 1) {
    for (const id of ['next', 'sort', 'refresh']) {
      await page.click(`#${id}`);
      await page.waitForTimeout(40 + 35 * (round % 3));
    }
  }
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  const { frames, withHints, seen } = await framesSeen(overlay);
  expect(frames).toBeGreaterThan(60);
  expect(withHints).toBeGreaterThan(30);
  expect(new Set(seen.map(({ shown }) => shown[1])).size).toBeGreaterThan(30);
  const expected = expectedHints(seen.map(inRow));
  seen.forEach((one, i) => {
    expect(one.hint, JSON.stringify(one)).toContain(expected[i]);
  });
  expect(said).toEqual([]);
});

test('other headings make other facts of the same cells', async ({ open }) => {
  const { page, overlay } = await open('worklist.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(20);
  await page.click('#swap');
  await expect.poll(() => statusText(overlay)).toMatch(/20 på lista · 0 lest · 20 ikke lest/);
  await page.click('#swap');
  await expect.poll(() => statusText(overlay)).toMatch(/20 på lista · 17 lest · 3 ikke lest/);
});
