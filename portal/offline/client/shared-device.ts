import { sharedDevice } from '../names.ts';

/** Whether someone has said in this tab that others use the device. */
export function isOnSharedDevice(): boolean {
  try {
    return sessionStorage.getItem(sharedDevice) !== null;
  } catch {
    return false;
  }
}

/** Lets go of the lock, and listens no more. */
let letGo: (() => void) | null = null;

/**
 * Remembered for as long as the tab is open, and no longer. A lock tells it to tabs that are opened
 * meanwhile: it leaves no trace.
 */
export function rememberSharedDevice(): void {
  try {
    sessionStorage.setItem(sharedDevice, 'yes');
  } catch {
    // no storage: then nothing else is kept either
  }
  if (letGo !== null) return;
  const channel = new BroadcastChannel(sharedDevice);
  // taken back in one tab, it holds in none
  channel.onmessage = forget;
  const held = new Promise<void>((resolve) => {
    letGo = () => {
      channel.close();
      resolve();
    };
  });
  void navigator.locks?.request(sharedDevice, { mode: 'shared' }, () => held);
}

/** Someone has said after all that the device may keep what is theirs. */
export function forgetSharedDevice(): void {
  forget();
  const channel = new BroadcastChannel(sharedDevice);
  channel.postMessage(null);
  channel.close();
}

function forget(): void {
  try {
    sessionStorage.removeItem(sharedDevice);
  } catch {
    // nothing was remembered
  }
  letGo?.();
  letGo = null;
}

/** Whether it has been said in another tab that is still open. */
export async function isSaidInAnotherTab(): Promise<boolean> {
  const known = await navigator.locks?.query();
  return known?.held?.some(({ name }) => name === sharedDevice) ?? false;
}
