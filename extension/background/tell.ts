import type { BackgroundMessage } from './messages.ts';

/** Tells the scripts in a tab, or in one of its frames. False where none of ours listens there. */
export async function tell(
  tab: number,
  message: BackgroundMessage,
  frameId?: number,
): Promise<boolean> {
  try {
    await chrome.tabs.sendMessage(tab, message, frameId === undefined ? {} : { frameId });
    return true;
  } catch {
    return false;
  }
}
