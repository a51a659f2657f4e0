import { useState } from 'preact/hooks';
import { sitePattern } from '../browser/site-pattern.ts';
import type { Origin } from '../settings.ts';
import { openPicker } from './open-picker.ts';
import { useWords } from './use-words.ts';

type TeachButtonProps = {
  /** Where to look for the page: the tab beside the panel, or any tab of a site. */
  where: 'beside' | Origin;
};

/** Opens the picker on a page that is open, and shows that page. */
export function TeachButton({ where }: TeachButtonProps) {
  const words = useWords();
  const [problem, setProblem] = useState<'failed' | 'notOpen' | null>(null);
  async function open() {
    const tab = await tabOf(where);
    if (tab?.id === undefined) return setProblem('notOpen');
    const opened = await openPicker(tab.id);
    setProblem(opened ? null : 'failed');
    if (opened && where !== 'beside') await chrome.tabs.update(tab.id, { active: true });
  }
  return (
    <div class="stack tight">
      <div>
        <button type="button" onClick={() => void open()}>
          {words('open.here')}
        </button>
      </div>
      <p class="small" role="alert">
        {problem !== null && words(`open.${problem}`)}
      </p>
    </div>
  );
}

async function tabOf(where: 'beside' | Origin): Promise<chrome.tabs.Tab | undefined> {
  if (where === 'beside') {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab;
  }
  const tabs = await chrome.tabs.query({ url: sitePattern(where) });
  const own = tabs.filter(({ url }) => url !== undefined && new URL(url).origin === where);
  return own.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
