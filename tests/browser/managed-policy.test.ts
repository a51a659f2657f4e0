import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { allowHosts } from './support/allow-hosts.ts';
import { overlayOf, statusText } from './support/overlay.ts';
import { test } from './support/teaching.ts';

const { expect } = test;
const folder = '/etc/chromium/policies/managed';

/** The browser reads policies from a place that only the machine's owner may write to. */
function canSetPolicy(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

test('sites and pages set by the municipality hold, are shown as such, and are not for the user to change', async ({
  extension,
  pages,
}) => {
  test.skip(!canSetPolicy(), 'policies cannot be set on this machine');
  const file = `${folder}/inngang-${extension.id}.json`;
  const profile = {
    inngang: 'site-profile-1',
    id: 'worklist',
    name: 'Arbeidsliste',
    address: { path: '/ehr/changed.html' },
    view: { kind: 'worklist' },
    fields: {
      received: { where: { by: 'column', headings: ['Tatt imot'] }, formats: ['d.M.yyyy'] },
      text: { where: { by: 'column', headings: ['Saken'] } },
    },
  };
  const policy = {
    sites: [{ origin: pages.origin, pack: 'lier', profiles: [profile] }],
    packs: ['lier'],
    portal: 'https://portal.example.no',
    language: 'en',
  };
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extension.id]: policy } } }));
  try {
    const options = await extension.context.newPage();
    // the browser looks for changed policies now and then; its own page has it look at once
    const policies = await extension.context.newPage();
    await policies.goto('chrome://policy');
    await policies.locator('#reload-policies, #more-actions-button').first().click();
    await allowHosts(extension.context, extension.id, ['http://127.0.0.1/*']);
    await options.goto(`chrome-extension://${extension.id}/options/index.html`);
    await expect(options.getByRole('heading', { name: 'Managed by the municipality' })).toBeVisible(
      {
        timeout: 30_000,
      },
    );
    await expect(options.getByText('https://portal.example.no')).toBeVisible();
    const site = options.getByRole('listitem').filter({ hasText: pages.origin });
    await expect(site.getByText('Set up by the municipality').first()).toBeVisible();
    await expect(site.getByRole('checkbox')).toHaveCount(0);
    await site.getByText('Taught pages').click();
    await expect(site.getByText('Arbeidsliste', { exact: true })).toBeVisible();
    await expect(site.getByRole('button', { name: 'Remove' })).toHaveCount(0);
    await site.getByRole('button', { name: 'Give access again' }).click();

    const page = await extension.context.newPage();
    const overlay = await overlayOf(page, extension.id);
    await expect
      .poll(() =>
        extension.worker.evaluate(
          async () => (await chrome.scripting.getRegisteredContentScripts()).length,
        ),
      )
      .toBe(1);
    await page.goto(`${pages.origin}/ehr/changed.html`);
    await expect.poll(() => statusText(overlay)).toMatch(/^12 on the list · 12 read/);
  } finally {
    rmSync(file, { force: true });
  }
});
