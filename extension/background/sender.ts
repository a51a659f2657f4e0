/** True for a message of this extension itself: the one check of a sender. */
export function isOurs(sender: chrome.runtime.MessageSender): boolean {
  return sender.id === chrome.runtime.id;
}
