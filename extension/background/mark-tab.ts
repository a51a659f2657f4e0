import type { Quiet } from '../host/self-test-schema.ts';
import { quietText } from '../overlay/hint.ts';
import { textsIn } from '../overlay/words.ts';
import { readSettings } from '../settings.ts';

/** Marks the button in the toolbar while a taught page has changed, and says why in its title. */
export async function markTab(tabId: number, quiet: Quiet | null): Promise<void> {
  try {
    const isMarked = (await chrome.action.getBadgeText({ tabId })) !== '';
    if (quiet === null && !isMarked) return;
    const { t } = textsIn((await readSettings()).language);
    await chrome.action.setBadgeBackgroundColor({ tabId, color: '#8a5200' });
    await chrome.action.setBadgeText({ tabId, text: quiet === null ? '' : '!' });
    const title = quiet === null ? chrome.i18n.getMessage('open') : quietText(quiet, t);
    await chrome.action.setTitle({ tabId, title });
  } catch {
    // the tab is gone: there is nothing to mark
  }
}
