import { element } from './element.ts';

/**
 * Calls `look` in every animation frame after all animation callbacks of the page have run: a
 * page that changes a value in its own callback is still seen before it is painted. The
 * browser reports sizes as the last thing before painting, so an invisible element of our own
 * changes its size each frame.
 */
export function lastLook(
  parent: ShadowRoot,
  look: () => void,
  signal: AbortSignal,
): { start: () => void; stop: () => void } {
  const sentinel = element('i', '');
  // a box that nothing can change from within: only its inside is laid out anew
  parent.append(element('div', 'sentinel', sentinel));
  const observer = new ResizeObserver(look);
  observer.observe(sentinel);
  let frame = 0;
  let wide = false;
  const tick = () => {
    wide = !wide;
    sentinel.className = wide ? 'wide' : '';
    frame = requestAnimationFrame(tick);
  };
  const stop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  signal.addEventListener('abort', () => {
    stop();
    observer.disconnect();
  });
  return {
    start: () => {
      if (frame === 0) tick();
    },
    stop,
  };
}
