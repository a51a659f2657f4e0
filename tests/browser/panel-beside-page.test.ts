import { allowHosts } from './support/allow-hosts.ts';
import { test } from './support/extension.ts';
import { startJournal } from './support/journal.ts';
import { sidePanel } from './support/side-panel.ts';

const { expect } = test;

test('the panel that the toolbar opens offers hints on the page beside it', async ({
  extension,
}) => {
  const journal = await startJournal();
  try {
    await allowHosts(extension.context, extension.id, ['http://127.0.0.1/*']);
    const page = await extension.context.newPage();
    await page.goto(`${journal.address}/`);
    const panel = await sidePanel(page, extension.id);
    await expect.poll(() => panel.text()).toContain(`Vis forslag på ${journal.address}?`);
    await panel.click('Gi tilgang');
    await expect.poll(() => panel.text()).toContain(`${journal.address} har fått tilgang`);
    await expect
      .poll(() => extension.worker.evaluate(() => chrome.storage.local.get('sites')))
      .toEqual({ sites: [{ origin: journal.address, pack: 'lier', on: true }] });
  } finally {
    await journal.stop();
  }
});
