import { sharedDevice } from '../names.ts';

/** Whether someone has said in this tab that others use the device. */
export function isOnSharedDevice(): boolean {
  try {
    return sessionStorage.getItem(sharedDevice) !== null;
  } catch {
    return false;
  }
}

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
  void navigator.locks?.request(sharedDevice, { mode: 'shared' }, () => new Promise(() => {}));
}

/** Whether it has been said in another tab that is still open. */
export async function isSaidInAnotherTab(): Promise<boolean> {
  const known = await navigator.locks?.query();
  return known?.held?.some(({ name }) => name === sharedDevice) ?? false;
}
