import pageFile from '../overlay/page.iife.ts?script';

/** Lays what shows hints into a frame whose script waits for it. False where the frame is gone. */
export async function layIn(tabId: number, frameId: number): Promise<boolean> {
  try {
    await chrome.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [pageFile],
      injectImmediately: true,
    });
    return true;
  } catch {
    return false;
  }
}
