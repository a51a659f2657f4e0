import { test } from './support/hinted.ts';
import { hints } from './support/overlay.ts';

const { expect } = test;

test('the shortcut for the next row steps through those that need a look, and the keys are the ones that are said', async ({
  extension,
  open,
}) => {
  const { page, overlay } = await open('worklist.html');
  await expect.poll(async () => (await hints(overlay)).length).toBeGreaterThan(5);
  const said = await hints(overlay);
  const needsLook = said.filter((hint) => /Ingen forslag|Les selv|dager? over/.test(hint));
  expect(needsLook.length).toBeGreaterThan(2);
  // no automation can press what the browser itself takes: the message is what the press sends
  const press = () =>
    extension.worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? 0, { kind: 'next-row' });
    });
  const pointed = () =>
    overlay.evaluate((root) => {
      const box = root?.querySelector('.pointed')?.getBoundingClientRect();
      const pills = [...(root?.querySelectorAll<HTMLElement>('.pill') ?? [])];
      return pills.find((pill) => {
        const { top, bottom } = pill.getBoundingClientRect();
        return box !== undefined && box.top <= top && bottom <= box.bottom;
      })?.ariaLabel;
    });
  await page.bringToFront();
  for (const hint of needsLook.slice(0, 3)) {
    await press();
    await expect.poll(pointed).toBe(hint);
  }
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

  const set = await extension.worker.evaluate(() => chrome.commands.getAll());
  const keys = Object.fromEntries(set.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toMatchObject({
    'open-panel': 'Alt+Shift+Comma',
    'next-row': 'Alt+Shift+Period',
    'toggle-hints': '',
  });
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options/index.html`);
  const shown = options.locator('section', { hasText: 'Snarveier' }).locator('kbd');
  await expect(shown).toHaveText(['Alt', 'Shift', ',', 'Alt', 'Shift', '.']);
});
