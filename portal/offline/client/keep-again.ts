import { forgetSharedDevice } from './shared-device.ts';
import { tellWhatIsShown } from './tell-what-is-shown.ts';

/** Someone wishes that this device keeps things after all: from now on, and from this page on. */
export function keepAgain(): void {
  forgetSharedDevice();
  if ('serviceWorker' in navigator) void tellWhatIsShown();
}
