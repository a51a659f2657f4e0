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
  const sentinel = document.createElement('div');
  sentinel.className = 'sentinel';
  parent.append(sentinel);
  const observer = new ResizeObserver(look);
  observer.observe(sentinel);
  let frame = 0;
  let wide = false;
  const tick = () => {
    wide = !wide;
    sentinel.classList.toggle('wide', wide);
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
