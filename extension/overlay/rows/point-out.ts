import { element } from '../element.ts';
import type { Entry } from '../entry.ts';
import type { Layer } from '../layer.ts';

/** A row is pointed at for so long. */
const pointedMs = 2400;

/**
 * Scrolls a row into view and draws a frame of ours around it for a moment. The focus stays where
 * it is, and nothing of the page is touched. The frame goes at once where the row is another.
 */
export function pointOut(layer: Layer, isStill: (entry: Entry) => boolean, signal: AbortSignal) {
  let shown: { entry: Entry; box: HTMLElement } | null = null;

  const close = () => {
    shown?.box.remove();
    shown = null;
  };
  const follow = (box: HTMLElement, until: number) => {
    if (shown?.box !== box) return;
    if (performance.now() > until || !isStill(shown.entry)) return close();
    const { left, top, width, height } = shown.entry.record.anchor.getBoundingClientRect();
    const from = Math.max(2, left - 4);
    const to = Math.min(document.documentElement.clientWidth - 2, left + width + 4);
    box.style.translate = `${from}px ${top - 4}px`;
    box.style.width = `${to - from}px`;
    box.style.height = `${height + 8}px`;
    requestAnimationFrame(() => follow(box, until));
  };
  signal.addEventListener('abort', close);
  return {
    show: (entry: Entry) => {
      close();
      if (!isStill(entry)) return;
      entry.record.anchor.scrollIntoView({ block: 'center', inline: 'nearest' });
      const box = element('div', 'pointed');
      layer.view.append(box);
      shown = { entry, box };
      follow(box, performance.now() + pointedMs);
    },
    closeOf: (entry: Entry) => {
      if (shown?.entry === entry) close();
    },
  };
}
