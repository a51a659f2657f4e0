import { openPanel } from '../browser/panel.ts';
import { readSettings, saveSettings } from '../settings.ts';
import { originOf } from '../site-access.ts';
import { tell } from './tell.ts';

/** Does what the user has pressed a shortcut for. */
export function answerShortcuts(): void {
  chrome.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // without delay, while the key press still counts as the user's
    if (command === 'open-panel') void openPanel(tab.windowId);
    if (command === 'next-row') void tell(tab.id, { kind: 'next-row' });
    if (command === 'toggle-hints') void toggleHints(tab.url ?? '');
  });
}

/** Turns hints off or on for the site of a page. Where none are set up it leads to where they are. */
async function toggleHints(address: string): Promise<void> {
  const read = originOf(address);
  const { sites } = await readSettings();
  const site = 'origin' in read && sites.find(({ origin }) => origin === read.origin);
  // what the municipality has set up is not the user's to turn off
  if (!site || site.policy !== undefined) return void chrome.runtime.openOptionsPage();
  await saveSettings({
    sites: sites.map((one) => (one === site ? { ...one, on: !one.on } : one)),
  });
}
