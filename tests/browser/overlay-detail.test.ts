import { framesSeen, type Seen, watchFrames } from './support/every-frame.ts';
import { expectedHints } from './support/expected-hint.ts';
import { test } from './support/hinted.ts';
import { hints } from './support/overlay.ts';
import { isThorough } from './support/thorough.ts';

const { expect } = test;

function inFields({ shown: [received = '', , age = '', source = '', text = ''] }: Seen) {
  return { received, age, source, text };
}

function expectRight(seen: readonly Seen[]): void {
  const expected = expectedHints(seen.map(inFields));
  seen.forEach((one, i) => {
    expect(one.hint, JSON.stringify(one)).toContain(expected[i]);
  });
}

const ways = isThorough ? ['now', 'frame', 'timer', 'promise', 'size'] : ['frame', 'promise'];
for (const how of ways) {
  test(`a form whose values alone change never shows the hint of the one before (${how})`, async ({
    open,
  }) => {
    const { page, overlay, said } = await open(`form.html?how=${how}`);
    await expect.poll(async () => (await hints(overlay)).length).toBe(1);
    await watchFrames(overlay);
    for (let step = 0; step < 14; step += 1) {
      await page.click(step % 5 === 4 ? '#previous' : '#next');
      await page.waitForTimeout(step % 3 === 0 ? 400 : 60);
    }
    await expect.poll(async () => (await hints(overlay)).length).toBe(1);
    const { frames, withHints, seen } = await framesSeen(overlay);
    expect(frames).toBeGreaterThan(60);
    expect(withHints).toBeGreaterThan(20);
    expect(seen.length).toBeGreaterThan(4);
    expectRight(seen);
    expect(said).toEqual([]);
  });
}

test('text nodes that are reused never carry the hint of the one before', async ({ open }) => {
  const { page, overlay } = await open('detail.html');
  await expect.poll(async () => (await hints(overlay)).length).toBe(1);
  await watchFrames(overlay);
  for (let step = 0; step < 20; step += 1) {
    await page.click('#next');
    await page.waitForTimeout(step % 2 === 0 ? 350 : 40);
  }
  const { seen, withHints } = await framesSeen(overlay);
  expect(withHints).toBeGreaterThan(50);
  expect(seen.length).toBeGreaterThan(6);
  expectRight(seen);
});

test('while the patient is new and the request still the old one, there is no suggestion', async ({
  open,
}) => {
  const { page, overlay } = await open('detail.html?slow=2000');
  await expect.poll(async () => (await hints(overlay)).join()).toContain('Forslag');
  await watchFrames(overlay);
  for (let step = 0; step < 4; step += 1) {
    await page.click('#next');
    await expect
      .poll(async () => (await hints(overlay)).join(), { intervals: [50] })
      .toContain('teksten til den forrige');
    await expect.poll(async () => (await hints(overlay)).join()).toContain('Forslag');
  }
  const { seen } = await framesSeen(overlay);
  const number = (text = '') => /\d+\.?$/.exec(text)?.[0].replace('.', '');
  for (const { hint, shown } of seen.filter((one) => one.hint.startsWith('Forslag'))) {
    expect(number(shown[1]), hint).toBe(number(shown[4]));
  }
});
