import type { PageMessage } from '../messages.ts';
import { forgetMessage, offlinePage } from '../names.ts';
import { isOnSharedDevice, rememberSharedDevice } from './shared-device.ts';

/** Lets the worker keep this page and the files that it is made of, from now on. */
export async function tellWhatIsShown(): Promise<void> {
  try {
    const worker = navigator.serviceWorker.controller ?? (await registered());
    navigator.serviceWorker.onmessage = ({ data }) => {
      if (data === forgetMessage) rememberSharedDevice();
    };
    const tell = (addresses: string[]) => {
      const message: PageMessage = { kind: 'keep', addresses };
      // someone may have said meanwhile that others use this device
      if (addresses.length > 0 && !isOnSharedDevice()) worker?.postMessage(message);
    };
    const [, language, municipality] = location.pathname.split('/');
    tell([location.pathname + location.search]);
    if (municipality) tell([`/${language}/${municipality}/${offlinePage}`]);
    new PerformanceObserver((list) => tell(files(list.getEntries()))).observe({
      type: 'resource',
      buffered: true,
    });
  } catch {
    // a browser that keeps nothing: the pages are there with a line
  }
}

async function registered(): Promise<ServiceWorker | null> {
  await navigator.serviceWorker.register('/sw.js');
  return (await navigator.serviceWorker.ready).active;
}

function files(fetched: PerformanceEntryList): string[] {
  const built = `${location.origin}/assets/`;
  return fetched.map(({ name }) => name).filter((name) => name.startsWith(built));
}
