import { parentAcross } from '../host/tree.ts';
import type { Layer } from './layer.ts';

/** A box of our layer that moves and is cut off as the page's own scrolling box is. */
export type Track = {
  /** What pills are put into. */
  content: HTMLElement;
  /** The part of the window that shows through the box, in window coordinates. */
  window: () => DOMRect;
};
export type Tracks = { of: (anchor: Element) => Track; update: () => void; forget: () => void };

/**
 * Follows the page's scrolling boxes. The document's own scrolling moves our layer with it; for
 * every other box the browser moves ours in step (a scroll timeline), so that no frame shows a
 * pill beside another row, however fast someone scrolls.
 */
export function followScrolling(layer: Layer): Tracks {
  const page = whole(layer.page);
  const view = whole(layer.view);
  const boxes = new Map<Element, Box>();

  const of = (anchor: Element): Track => {
    for (let at = parentAcross(anchor); at !== null; at = parentAcross(at)) {
      const known = boxes.get(at);
      if (known !== undefined) return known;
      const { position, overflowX, overflowY } = getComputedStyle(at);
      if (
        at !== document.body && at !== document.documentElement
          ? cuts(overflowX, overflowY)
          : isOwnScroller(at)
      ) {
        const box = boxOver(at, of(at));
        boxes.set(at, box);
        return box;
      }
      if (position === 'fixed') return view;
    }
    return page;
  };
  return {
    of,
    update: () => {
      for (const [scroller, box] of boxes) {
        if (scroller.isConnected) box.update();
        else {
          box.remove();
          boxes.delete(scroller);
        }
      }
    },
    forget: () => {
      for (const box of boxes.values()) box.remove();
      boxes.clear();
    },
  };
}

type Box = Track & { update: () => void; remove: () => void };

function boxOver(scroller: Element, outer: Track): Box {
  const frame = document.createElement('div');
  const content = document.createElement('div');
  frame.className = 'box';
  content.className = 'content';
  frame.append(content);
  outer.content.append(frame);
  // a wheel over a pill is meant for what lies under it
  content.addEventListener('wheel', (event) => {
    scroller.scrollBy(event.deltaX, event.deltaY);
    event.preventDefault();
  });
  let motion: Animation | null = null;
  let length = -1;
  const rect = () => {
    const { left, top } = scroller.getBoundingClientRect();
    return new DOMRect(
      left + scroller.clientLeft,
      top + scroller.clientTop,
      scroller.clientWidth,
      scroller.clientHeight,
    );
  };
  const update = () => {
    const { left, top, width, height } = rect();
    const origin = outer.content.getBoundingClientRect();
    put(frame, left - origin.left, top - origin.top);
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    const now = scroller.scrollHeight - scroller.clientHeight;
    if (now === length) return;
    length = now;
    stop(motion);
    motion = length > 0 ? inStepWith(scroller, content, length) : null;
  };
  update();
  return {
    content,
    window: () => intersection(rect(), outer.window()),
    update,
    remove: () => {
      stop(motion);
      motion = null;
      frame.remove();
    },
  };
}

function inStepWith(scroller: Element, content: HTMLElement, length: number): Animation | null {
  if (!('ScrollTimeline' in globalThis)) return null;
  return content.animate([{ transform: 'none' }, { transform: `translateY(${-length}px)` }], {
    timeline: new ScrollTimeline({ source: scroller, axis: 'y' }),
    fill: 'both',
  });
}

/** The page's box would else keep the timeline, and with it all that was drawn. */
function stop(motion: Animation | null): void {
  motion?.cancel();
  if (motion !== null) motion.timeline = null;
}

function whole(content: HTMLElement): Track {
  return {
    content,
    window: () => new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight),
  };
}

/** Moves an element of ours; ours alone carry positions. */
export function put(element: HTMLElement, left: number, top: number): void {
  element.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

function cuts(x: string, y: string): boolean {
  return [x, y].some(
    (overflow) =>
      overflow === 'auto' || overflow === 'scroll' || overflow === 'hidden' || overflow === 'clip',
  );
}

/** A body that scrolls by itself while the document stands still. */
function isOwnScroller(element: Element): boolean {
  if (element !== document.body || document.scrollingElement === document.body) return false;
  const { overflowY } = getComputedStyle(element);
  const outer = getComputedStyle(document.documentElement).overflowY;
  return outer !== 'visible' && (overflowY === 'auto' || overflowY === 'scroll');
}

export function intersection(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  return new DOMRect(
    left,
    top,
    Math.max(0, Math.min(a.right, b.right) - left),
    Math.max(0, Math.min(a.bottom, b.bottom) - top),
  );
}
