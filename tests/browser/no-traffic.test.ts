import { type Page, test } from '@playwright/test';
import { startJournal } from './support/journal.ts';
import { keptByExtension } from './support/kept-by-extension.ts';
import { launchExtension } from './support/launch-extension.ts';
import { netLog } from './support/net-log.ts';
import { hints, overlayOf } from './support/overlay.ts';
import { sidePanel } from './support/side-panel.ts';

const { expect } = test;
const panelPages = ['worklist', 'referral', 'inbox', 'overdue', 'paste'];

/** Names, dates of birth and words of the requests that a list shows. */
function factsIn(page: Page): Promise<string[]> {
  return page.locator('tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const said = (name: string) => row.querySelector(`.${name}`)?.textContent?.trim() ?? '';
      const words = said('tekst').split(/\s+/).slice(0, 4).join(' ');
      return [said('navn'), ...said('navn').split(', '), said('fodt'), words].filter(
        (fact) => fact.length > 4,
      );
    }),
  );
}

test('a journal is read, hinted and walked in the panel: nobody else is contacted, and nothing of it is kept in clear', async () => {
  test.setTimeout(120_000);
  const record = netLog();
  const [journal, other] = [await startJournal(), await startJournal()];
  const extension = await launchExtension({ args: record.args });
  let facts: string[] = [];
  try {
    await extension.grant([journal.address]);
    const page = await extension.context.newPage();
    await page.goto(journal.address);
    const overlay = await overlayOf(page, extension.id);
    await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(15);
    facts = await factsIn(page);
    expect(facts.length).toBeGreaterThan(40);

    const panel = await sidePanel(page, extension.id);
    await expect.poll(() => panel.text()).toContain('Prioritet');
    await page.locator('tbody tr a').first().click();
    await expect.poll(async () => (await hints(overlay)).length).toBe(1);
    const facing = (await page.locator('body').textContent()) ?? '';
    const numbers = facing.match(/\d{6} ?\d{5}/g) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    facts.push(...numbers);
    await overlay.evaluate((root) => root?.querySelector<HTMLElement>('.pill')?.click());
    await expect
      .poll(() => overlay.evaluate((root) => root?.querySelector('.card')?.textContent ?? ''))
      .toContain('Frist');
    for (const one of panelPages) {
      await panel.evaluate(`location.hash = '${one}'`);
      await page.waitForTimeout(200);
    }
    await panel.evaluate(`{
      const text = document.querySelector('textarea');
      text.value = ${JSON.stringify(facing.slice(0, 300))};
      text.dispatchEvent(new Event('input', { bubbles: true }));
    }`);
    await page.waitForTimeout(500);

    const own = await extension.context.newPage();
    await own.goto(`chrome-extension://${extension.id}/options/index.html`);
    const kept = await keptByExtension(own);
    expect(kept).toContain(journal.address);
    expect(facts.filter((fact) => kept.includes(fact))).toEqual([]);
    expect(kept).not.toContain('can be read out: true');

    // the record would show it: a page of the extension sends a name to another address
    await own
      .evaluate(
        ([address, name]) => fetch(`${address}/?${new URLSearchParams({ name: name ?? '' })}`),
        [other.address, facts[0]],
      )
      .catch(() => undefined);
  } finally {
    await extension.close();
    await Promise.all([journal.stop(), other.stop()]);
  }
  const { origins, sent } = record.read();
  record.remove();
  expect(origins.toSorted()).toEqual([journal.address, other.address].toSorted());
  const told = sent.replaceAll('+', ' ').split('\n');
  const leaked = told.filter((line) => facts.some((fact) => line.includes(fact)));
  expect(leaked.length).toBeGreaterThan(0);
  expect(leaked.filter((line) => !line.includes('name='))).toEqual([]);
});
