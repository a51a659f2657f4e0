import pickerFile from './picker.iife.ts?script';

/**
 * Opens the picker on the page of a tab: in its outermost document, or where that is not ours to
 * enter, in the largest frame that is. False where the browser lets us into none.
 */
export async function openPicker(tabId: number): Promise<boolean> {
  try {
    const frames = await chrome.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: outermostArea,
    });
    const roots = frames.filter(({ result }) => typeof result === 'number' && result > 0);
    const [first] = roots.toSorted((a, b) =>
      a.frameId === 0 ? -1 : b.frameId === 0 ? 1 : Number(b.result) - Number(a.result),
    );
    if (first === undefined) return false;
    await chrome.scripting.executeScript({
      target: { tabId, frameIds: [first.frameId] },
      files: [pickerFile],
    });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page: its size, or 0 where a document of the same origin is around it. */
function outermostArea(): number {
  try {
    if (window !== window.parent && window.parent.document !== null) return 0;
  } catch {
    // another origin is around it: this is the outermost of its own
  }
  return innerWidth * innerHeight;
}
