/** Where copies of pages lie that this device has shown. The number grows when their shape changes. */
export const pagesCache = 'inngang-pages-1';
/** Where built files lie, each under a name that changes with its content. */
export const assetsCache = 'inngang-assets-1';
/** What every cache of ours begins with. */
export const ownCaches = 'inngang-';

/** Name of the page in every language and municipality that stands in for one that is not saved. */
export const offlinePage = 'offline';

/** In the storage of a tab that is to leave nothing behind; it goes when the tab is closed. */
export const sharedDevice = 'inngang-shared-device';

/** Name under which the browser wakes the worker when the line is back. */
export const sendWaitingTag = 'send-waiting';

/** On which all tabs and the worker hear what became of a referral. */
export const channelName = 'inngang';

/** What the worker says to all pages when one of them wants nothing to be kept any more. */
export const forgetMessage = 'forget';
