/** No task of ours takes longer than this, so that the page stays quick. */
const longestMs = 12;

/**
 * Does something for each item, in short tasks between those of the page. Resolves to false
 * where the signal has ended it before all were done.
 */
export async function inSlices<Item>(
  items: readonly Item[],
  each: (item: Item) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let from = performance.now();
  for (const item of items) {
    if (performance.now() - from > longestMs) {
      await nextTask();
      if (signal.aborted) return false;
      from = performance.now();
    }
    each(item);
  }
  return !signal.aborted;
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
