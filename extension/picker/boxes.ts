import { windowOf } from '../host/frame.ts';

/** A frame around an element of the page. */
export type Box = {
  element: Element;
  kind: 'hover' | 'row' | 'like' | 'field';
  label?: string | undefined;
};

/** Draws boxes over the page and keeps them where they belong, until the signal ends it. */
export function drawBoxes(parent: HTMLElement, wanted: () => readonly Box[], signal: AbortSignal) {
  let shown = '';
  let frame = 0;
  const look = () => {
    const all = wanted().flatMap(({ element, kind, label }) => {
      const rect = rectOf(element);
      return rect === null ? [] : [{ rect, kind, label }];
    });
    const now = JSON.stringify(all);
    if (now !== shown) {
      shown = now;
      parent.replaceChildren(...all.map(boxOf));
    }
    frame = requestAnimationFrame(look);
  };
  look();
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

type Placed = { rect: DOMRect; kind: Box['kind']; label?: string | undefined };

function boxOf({ rect, kind, label }: Placed): HTMLElement {
  const box = document.createElement('div');
  box.className = `box ${kind}`;
  box.style.left = `${rect.x}px`;
  box.style.top = `${rect.y}px`;
  box.style.width = `${rect.width}px`;
  box.style.height = `${rect.height}px`;
  if (label !== undefined) {
    const tag = document.createElement('span');
    tag.textContent = label;
    box.append(tag);
  }
  return box;
}

/** Where an element stands in the outermost window; null where nothing of it can be seen. */
function rectOf(element: Element): DOMRect | null {
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = new DOMRect(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
  for (let view = element.ownerDocument.defaultView; view !== null && view !== window; ) {
    const frame = frameOf(view);
    if (frame === null) break;
    const outer = frame.getBoundingClientRect();
    at.x += Math.round(outer.x + frame.clientLeft);
    at.y += Math.round(outer.y + frame.clientTop);
    view = frame.ownerDocument.defaultView;
  }
  const { top, bottom, left, right } = at;
  if (!element.isConnected || at.width < 1 || at.height < 1) return null;
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth ? at : null;
}

function frameOf(view: Window): Element | null {
  const frame = view.frameElement;
  return frame !== null && windowOf(frame) !== null ? frame : null;
}
