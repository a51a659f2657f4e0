import { element } from './element.ts';

/**
 * Calls `look` in every animation frame as the last thing before it is painted: a page that
 * changes a value in an animation callback, or even when it is told of a size, is still seen.
 * The browser tells sizes after all animation callbacks, and sizes that change by that in a
 * second round. So an invisible box of ours changes each frame, and a box in it when that is told.
 * Each change gives another size than the last ones: two in one frame must not take each other back.
 */
export function lastLook(
  parent: ShadowRoot,
  look: () => void,
  signal: AbortSignal,
): { start: () => void; stop: () => void } {
  let size = 0;
  const resize = (box: HTMLElement) => {
    size = (size % 500) + 1;
    box.style.width = `${size}px`;
  };
  const inner = element('i', '');
  const outer = element('i', '', inner);
  // nothing is laid out anew outside of it
  parent.append(element('div', 'sentinel', outer));
  const first = new ResizeObserver(() => resize(inner));
  const second = new ResizeObserver(look);
  first.observe(outer);
  second.observe(inner);
  let frame = 0;
  const tick = () => {
    resize(outer);
    frame = requestAnimationFrame(tick);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  signal.addEventListener('abort', () => {
    stop();
    first.disconnect();
    second.disconnect();
  });
  return {
    start: () => {
      if (frame === 0) tick();
    },
    stop,
  };
}
