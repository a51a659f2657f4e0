import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Firefox, firefoxPath, launchFirefox } from './support/firefox.ts';
import { startJournal } from './support/journal.ts';

const built = join(import.meta.dirname, '../../dist/firefox');
const path = firefoxPath();

/** What is drawn over the page. */
const drawn = (firefox: Firefox, selector: string) =>
  firefox.evaluate(
    `return [...document.documentElement.children].flatMap((own) =>
      [...(own.openOrClosedShadowRoot?.querySelectorAll('${selector}') ?? [])].map((one) => one.textContent))`,
    'trusted',
  );
const said = (firefox: Firefox) => firefox.evaluate('return document.body.innerText');
const patience = { timeout: 30_000 };

test('in Firefox a site is granted, the demonstration journal is hinted, and the panel opens', async () => {
  test.skip(path === undefined, 'no Firefox is installed here: set FIREFOX_PATH to have it tried');
  test.setTimeout(180_000);
  const journal = await startJournal();
  const firefox = await launchFirefox(path ?? '', built);
  try {
    await firefox.goTo(`${firefox.base}/options/index.html`);
    await expect.poll(() => said(firefox), patience).toContain('Innstillinger for Inngang');
    await firefox.type('form.card input', journal.address);
    await firefox.click('form.card button.primary');
    await expect
      .poll(() => said(firefox), patience)
      .toContain(`${journal.address} har fått tilgang`);

    await firefox.goTo(journal.address);
    await expect
      .poll(() => drawn(firefox, '.status .line'), patience)
      .toEqual([expect.stringMatching(/^20 av 80 på lista/)]);
    await expect
      .poll(() => drawn(firefox, '.pill'), patience)
      .toEqual(expect.arrayContaining([expect.stringMatching(/dager (igjen|over)/)]));
    await firefox.evaluate(
      `for (const own of document.documentElement.children) own.openOrClosedShadowRoot?.querySelector('.pill')?.click()`,
      'trusted',
    );
    await expect
      .poll(() => drawn(firefox, '.card'), patience)
      .toEqual([expect.stringContaining('Frist')]);

    await firefox.inBrowser(`SidebarController.show('inngang_inngang_example-sidebar-action')`);
    await expect
      .poll(
        () =>
          firefox.inBrowser(
            `return SidebarController.browser.contentDocument.querySelector('browser')?.currentURI.spec`,
          ),
        patience,
      )
      .toBe(`${firefox.base}/panel/index.html`);
    await firefox.goTo(`${firefox.base}/panel/index.html#paste`);
    await expect.poll(() => said(firefox), patience).toContain('Vurder en tekst');
    await firefox.type('textarea', 'Falt i går, kommer ikke opp av stolen.');
    await expect.poll(() => said(firefox), patience).toMatch(/Prioritet \d/);
  } finally {
    await firefox.close();
    await journal.stop();
  }
});
