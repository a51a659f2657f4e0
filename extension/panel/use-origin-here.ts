import { useEffect, useState } from 'preact/hooks';
import type { Origin } from '../settings.ts';
import { originOf } from '../site-access.ts';

/** The origin of the tab beside the panel; null where the browser does not tell. */
export function useOriginHere(): Origin | null {
  const [origin, setOrigin] = useState<Origin | null>(null);
  useEffect(() => {
    const look = async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const read = originOf(tab?.url ?? '');
      setOrigin('origin' in read ? read.origin : null);
    };
    const changed = () => void look();
    changed();
    chrome.tabs.onActivated.addListener(changed);
    chrome.tabs.onUpdated.addListener(changed);
    // a click on the toolbar tells of the page, and no event says so
    document.addEventListener('pointerenter', changed);
    return () => {
      chrome.tabs.onActivated.removeListener(changed);
      chrome.tabs.onUpdated.removeListener(changed);
      document.removeEventListener('pointerenter', changed);
    };
  }, []);
  return origin;
}
