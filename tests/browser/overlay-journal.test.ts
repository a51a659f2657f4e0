import { framesSeen, type Seen, watchFrames } from './support/every-frame.ts';
import { expectedHints } from './support/expected-hint.ts';
import { test } from './support/extension.ts';
import { startJournal } from './support/journal.ts';
import { hints, overlayOf, statusText } from './support/overlay.ts';

const { expect } = test;
const inForm = ['mottatt', 'navn', 'fodt', 'fra', 'tekst', 'utskrevet', 'icd10', 'icpc2'];

function request(shown: readonly string[], order: readonly string[]) {
  const at = (name: string) => shown[order.indexOf(name)] ?? '';
  return {
    received: at('mottatt'),
    birthDate: at('fodt'),
    source: at('fra'),
    discharged: at('utskrevet'),
    icd10: at('icd10'),
    icpc2: at('icpc2'),
    text: at('tekst'),
  };
}

function expectRight(seen: readonly Seen[], order: readonly string[]): void {
  const expected = expectedHints(seen.map(({ shown }) => request(shown, order)));
  seen.forEach((one, i) => {
    expect(one.hint, JSON.stringify(one)).toContain(expected[i]);
  });
}

test('the demonstration journal: every frame of every page and referral is right', async ({
  extension,
}) => {
  test.setTimeout(120_000);
  const journal = await startJournal();
  try {
    await extension.grant([journal.address]);
    const page = await extension.context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const overlay = await overlayOf(page, extension.id);
    await page.goto(journal.address);
    await expect.poll(() => statusText(overlay)).toMatch(/^20 av 80 på lista · 20 lest/);
    await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(15);
    const inList = await page
      .locator('thead th')
      .evaluateAll((all) => all.map((one) => one.className));

    await watchFrames(overlay);
    for (let step = 0; step < 3; step += 1) {
      await page.click('#next-page');
      await page.waitForTimeout(step === 1 ? 50 : 500);
    }
    await page.locator('thead button').nth(1).click();
    await page.waitForTimeout(500);
    const list = await framesSeen(overlay);
    expect(list.seen.length).toBeGreaterThan(50);
    expectRight(list.seen, inList);

    await page.locator('tbody tr a').first().click();
    await expect.poll(async () => (await hints(overlay)).length).toBe(1);
    await watchFrames(overlay);
    for (let step = 0; step < 60; step += 1) {
      await page.click('#next');
      await page.waitForTimeout(step % 3 === 0 ? 260 : 25);
    }
    await page.waitForTimeout(500);
    const detail = await framesSeen(overlay);
    expect(detail.frames).toBeGreaterThan(200);
    expect(detail.seen.length).toBeGreaterThan(15);
    expectRight(detail.seen, inForm);
    expect(said).toEqual([]);
  } finally {
    await journal.stop();
  }
});
