import { useEffect, useState } from 'preact/hooks';

/** The tab that the panel stands beside; undefined until the browser has said it. */
export function useTabBeside(): number | null | undefined {
  const [tab, setTab] = useState<number | null>();
  useEffect(() => {
    const end = new AbortController();
    const look = () =>
      void tabBeside().then((found) => {
        if (!end.signal.aborted) setTab(found);
      });
    look();
    const { onActivated, onAttached, onRemoved } = chrome.tabs;
    const heard = [onActivated, onAttached, onRemoved];
    for (const event of heard) event.addListener(look);
    return () => {
      end.abort();
      for (const event of heard) event.removeListener(look);
    };
  }, []);
  return tab;
}

/** The tab in front. A panel that was opened as a tab of its own follows the one used before it. */
async function tabBeside(): Promise<number | null> {
  const [own, tabs] = await Promise.all([
    chrome.tabs.getCurrent(),
    chrome.tabs.query({ currentWindow: true }),
  ]);
  const others = tabs.filter(({ id }) => id !== own?.id);
  const before = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const beside = own === undefined ? others.find(({ active }) => active) : before[0];
  return beside?.id ?? null;
}
