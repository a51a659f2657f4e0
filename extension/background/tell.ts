import type { BackgroundMessage } from './messages.ts';

/** Tells the scripts in a tab. False where none of ours listens there. */
export async function tell(tab: number, message: BackgroundMessage): Promise<boolean> {
  try {
    await chrome.tabs.sendMessage(tab, message);
    return true;
  } catch {
    return false;
  }
}

/** What the script in a frame answers; undefined where none of ours does. */
export async function ask(
  tab: number,
  message: BackgroundMessage,
  frameId: number,
): Promise<unknown> {
  try {
    return await chrome.tabs.sendMessage(tab, message, { frameId });
  } catch {
    return undefined;
  }
}
