import { draftDatabase } from '../../referral/may-hold-draft.ts';
import type { PageMessage } from '../messages.ts';
import { ownCaches } from '../names.ts';
import { rememberSharedDevice } from './shared-device.ts';

/** A worker that does not answer is not waited for longer. */
const patienceMs = 3_000;

/**
 * Takes away all that the portal has laid on this device for residents: answers, what waits, copies
 * of pages that tell what was read, and the worker itself. From now on this tab keeps nothing.
 */
export async function leaveNothing(): Promise<void> {
  rememberSharedDevice();
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const worker of workers) {
    if (worker.active !== null) await allForgotten(worker.active);
    await worker.unregister();
  }
  if ('caches' in globalThis) {
    const names = await caches.keys();
    const own = names.filter((name) => name.startsWith(ownCaches));
    await Promise.all(own.map((name) => caches.delete(name)));
  }
  await forgetReferrals();
}

/** What is being kept at this moment is kept first, so that it can be taken away. */
function allForgotten(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    setTimeout(resolve, patienceMs);
    const message: PageMessage = { kind: 'forget' };
    worker.postMessage(message, [port2]);
  });
}

/** Other tabs let go of it when they are asked; one that does not must not hold this one up. */
function forgetReferrals(): Promise<void> {
  return new Promise((resolve) => {
    const gone = indexedDB.deleteDatabase(draftDatabase);
    gone.onsuccess = () => resolve();
    gone.onerror = () => resolve();
    setTimeout(resolve, patienceMs);
  });
}
