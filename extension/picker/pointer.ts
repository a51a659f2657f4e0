import { outermost, shownWindows } from '../host/frame.ts';
import { bodyOf } from '../host/own-names.ts';
import { innermostAt } from '../host/tree.ts';

/** Out to what is around, into what is inside, to what stands beside. */
export type Way = 'out' | 'in' | 'before' | 'after';

/** What pointing at the page tells. */
export type Pointing = {
  isOn: () => boolean;
  /** Our own element in the page: what happens in it is no pointing. */
  host: Element;
  root: ShadowRoot;
  over: (element: Element) => void;
  chosen: (element: Element | null) => void;
  walk: (way: Way) => void;
  leave: () => void;
};

const swallowed =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend dragstart submit';
const ways = new Map<string, Way>([
  ['ArrowUp', 'out'],
  ['ArrowDown', 'in'],
  ['ArrowLeft', 'before'],
  ['ArrowRight', 'after'],
]);
/** After a choice the rest of the same click is still ours. */
const restOfClickMs = 400;

/**
 * Lets the user point at the page, in all its visible frames of the same origin: while that is on,
 * the page itself hears of no click and no key that is meant for us.
 */
export function pointAtPage(pointing: Pointing, signal: AbortSignal): void {
  const known = new WeakSet<Document>();
  let swallowUntil = 0;

  const isOurs = (event: Event) => event.composedPath().includes(pointing.host);
  const isHeld = () => pointing.isOn() || performance.now() < swallowUntil;
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = (view: Window) => {
    if (known.has(view.document)) return;
    known.add(view.document);
    const on = (types: string, heard: (event: Event) => void) => {
      for (const type of types.split(' ')) {
        view.addEventListener(type, heard, { capture: true, passive: false, signal });
      }
    };
    on('pointermove', (event) => {
      if (!pointing.isOn() || isOurs(event)) return;
      const element = elementAt(view, event);
      if (element !== null) pointing.over(element);
    });
    on(swallowed, (event) => {
      if (isOurs(event) || !isHeld()) return;
      stop(event);
      // a control that is turned off is clicked without a click
      if (event.type !== 'pointerup' || !pointing.isOn()) return;
      swallowUntil = performance.now() + restOfClickMs;
      pointing.chosen(elementAt(view, event));
    });
    on('keydown', (event) => {
      if (!('key' in event) || typeof event.key !== 'string') return;
      if (event.key === 'Escape') {
        stop(event);
        return pointing.leave();
      }
      if (!pointing.isOn() || (isOurs(event) && isTyping(pointing.root.activeElement))) return;
      const way = ways.get(event.key);
      if (way !== undefined) {
        stop(event);
        pointing.walk(way);
      } else if (
        event.key === 'Enter' &&
        !(isOurs(event) && isButton(pointing.root.activeElement))
      ) {
        stop(event);
        pointing.chosen(null);
      }
    });
  };
  const listenAll = () => {
    for (const view of shownWindows(outermost())) listen(view);
  };
  listenAll();
  const timer = setInterval(listenAll, 500);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The innermost element of the page at the pointer, below all that is ours. */
function elementAt({ document: own }: Window, event: Event): Element | null {
  if (!('clientX' in event && 'clientY' in event)) return null;
  const { clientX: x, clientY: y } = event;
  if (typeof x !== 'number' || typeof y !== 'number') return null;
  const body = bodyOf(own);
  const found = own.elementsFromPoint(x, y).find((one) => body.contains(one));
  return found === undefined || found === body ? null : innermostAt(found, x, y);
}

/** A button of ours that has the focus is what Enter is for. */
function isButton(active: Element | null): boolean {
  return active !== null && /^(BUTTON|SUMMARY)$/.test(active.tagName);
}

/** A list to choose from and a text field of ours need the arrow keys themselves. */
function isTyping(active: Element | null): boolean {
  return active !== null && /^(SELECT|INPUT|TEXTAREA)$/.test(active.tagName);
}
