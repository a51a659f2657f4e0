import { mayHoldDraft } from '../../referral/may-hold-draft.ts';
import { isOnSharedDevice, isSaidInAnotherTab, rememberSharedDevice } from './shared-device.ts';
import { showIfSaved } from './show-if-saved.ts';
import { tellWhatIsShown } from './tell-what-is-shown.ts';

/*
 * On every page that everyone may read: lets the browser keep what has been read, and says so where
 * it is a copy. All else is fetched when it is needed.
 */
if ('serviceWorker' in navigator) void start();

async function start(): Promise<void> {
  if (isOnSharedDevice() || (await isSaidInAnotherTab())) {
    rememberSharedDevice();
    return leaveNothingAgain();
  }
  void showIfSaved();
  // at a first visit, what the page itself needs comes first
  const isKnown = navigator.serviceWorker.controller !== null;
  if (isKnown || document.readyState === 'complete') void tellWhatIsShown();
  else addEventListener('load', tellWhatIsShown);
  void lookForWaiting();
}

/** Another tab may have begun to keep again. */
async function leaveNothingAgain(): Promise<void> {
  const isHere = navigator.serviceWorker.controller !== null;
  if (!isHere) return;
  const loaded = await import('./leave-nothing.ts').catch(() => null);
  await loaded?.leaveNothing();
}

/** The self-referral's own page looks for itself. */
async function lookForWaiting(): Promise<void> {
  if (document.getElementById('referral') !== null) return;
  const known = await indexedDB.databases?.();
  if (known !== undefined && (await mayHoldDraft())) {
    const loaded = await import('./show-waiting.ts').catch(() => null);
    // it may be taken away meanwhile
    await loaded?.showWaiting().catch(() => {});
  }
}
