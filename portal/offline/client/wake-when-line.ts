import { sendWaitingTag } from '../names.ts';

/** A registration in browsers that wake a worker when the line is back, also without a page. */
type Waking = { sync: { register(tag: string): Promise<void> } };

/** Asks the browser to send what waits when the line is back, though the page may be closed. */
export async function wakeWhenLine(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (registration !== undefined && canWake(registration)) {
    await registration.sync.register(sendWaitingTag).catch(() => {});
  }
}

function canWake(registration: object): registration is Waking {
  return 'sync' in registration;
}
