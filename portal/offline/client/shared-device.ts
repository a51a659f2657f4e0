import { sharedDevice } from '../names.ts';

/** Whether someone has said in this tab that others use the device. */
export function isOnSharedDevice(): boolean {
  try {
    return sessionStorage.getItem(sharedDevice) !== null;
  } catch {
    return false;
  }
}

/** Remembered for as long as the tab is open, and no longer. */
export function rememberSharedDevice(): void {
  try {
    sessionStorage.setItem(sharedDevice, 'yes');
  } catch {
    // no storage: then nothing else is kept either
  }
}
