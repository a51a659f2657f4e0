import { tell } from '../background/tell.ts';

const changes = 'overrides-changed';

/** Tells all pages of the extension, and those that hints are shown on, that levels were set or undone. */
export async function tellOverridesChanged(): Promise<void> {
  const channel = new BroadcastChannel(changes);
  channel.postMessage(null);
  channel.close();
  const tabs = await chrome.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id }) => (id === undefined ? [] : tell(id, { kind: 'judge-again' }))),
  );
}

/** Calls back when levels were set or undone on another page of the extension. */
export function onOverridesChange(changed: () => void): () => void {
  const channel = new BroadcastChannel(changes);
  channel.addEventListener('message', changed);
  return () => channel.close();
}
