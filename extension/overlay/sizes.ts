import { isShadowRoot, parentAcross } from '../host/tree.ts';

/**
 * Tells, before it is painted, when a box has another size that can move the lines that hints stand
 * in: the lines themselves, all that holds them, and what stands before any of those.
 */
export function watchSizes(tell: () => void, signal: AbortSignal) {
  // each is told of once when it is taken up, whatever its size
  const fresh = new Set<Element>();
  const observer = new ResizeObserver((changes) => {
    if (changes.filter(({ target }) => !fresh.delete(target)).length > 0) tell();
  });
  let watched: readonly Element[] = [];
  let frame = 0;
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    fresh.clear();
    watched = [];
  });
  const take = (lines: readonly Element[]) => {
    const wanted = movers(lines);
    const before = new Set(watched);
    watched = [...wanted];
    for (const one of before) {
      if (wanted.has(one)) continue;
      observer.unobserve(one);
      fresh.delete(one);
    }
    for (const one of wanted) {
      if (before.has(one)) continue;
      fresh.add(one);
      observer.observe(one);
    }
  };
  return {
    /** From the next frame on: what is taken up while sizes are told would be reported to the page as a loop. */
    watch: (lines: () => readonly Element[]) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => take(lines()));
    },
  };
}

/** So many that stand before an element are watched: the nearest. */
const mostBefore = 20;

function movers(lines: readonly Element[]): Set<Element> {
  const found = new Set(lines);
  for (const line of lines) {
    for (let at = parentAcross(line); at !== null && !found.has(at); at = parentAcross(at)) {
      found.add(at);
      let before = at.previousElementSibling;
      for (let n = 0; before !== null && n < mostBefore; n += 1) {
        found.add(before);
        before = before.previousElementSibling;
      }
    }
  }
  return found;
}

/** True while something moves, or will, in the trees that the lines stand in. */
export function isInMotion(lines: readonly Element[]): boolean {
  const trees = new Set(lines.map((line) => line.getRootNode()).filter(isShadowRoot));
  return [document, ...trees].some((tree) => tree.getAnimations().length > 0);
}
