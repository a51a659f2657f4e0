import { innermostAt, parentAcross } from '../host/tree.ts';

/** The corners of a window, the one that is taken where it is free first. */
const corners = ['bottom end', 'bottom start', 'top end', 'top start'];

/** Nothing that can be clicked is smaller; in very long lists each look takes its time. */
const step = 20;
const mostMs = 8;

/**
 * Moves a box of ours to a corner of the window where it lies over nothing that can be clicked. It
 * stays where it is as long as that is so, where no corner is free, and where looking takes too long:
 * then the answer is false.
 */
export function stepAside(box: HTMLElement, host: Element): boolean {
  // the first look has the page laid out anew, and tells nothing of the rest
  document.elementsFromPoint(0, 0);
  const until = performance.now() + mostMs;
  const before = box.dataset.at ?? 'bottom end';
  box.style.setProperty('--across', `${document.documentElement.clientWidth}px`);
  box.style.setProperty('--down', `${document.documentElement.clientHeight}px`);
  const free = [before, ...corners].find((corner) => {
    box.dataset.at = corner;
    return isFree(box.getBoundingClientRect(), host, until);
  });
  const isKnown = performance.now() <= until;
  box.dataset.at = isKnown ? (free ?? before) : before;
  return isKnown;
}

function isFree({ left, right, top, bottom }: DOMRect, host: Element, until: number): boolean {
  const across = between(left + 2, right - 2);
  const down = between(top + 2, bottom - 2);
  return across.every((x) =>
    down.every((y) => performance.now() > until || !isOnControl(x, y, host)),
  );
}

function between(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

function isOnControl(x: number, y: number, host: Element): boolean {
  const [top] = document.elementsFromPoint(x, y).filter((one) => one !== host);
  if (top === undefined) return false;
  let at: Element | null = innermostAt(top, x, y);
  while (at !== null && !at.matches(controls)) at = parentAcross(at);
  return at !== null;
}

const controls =
  'a[href], area[href], button, input, select, textarea, summary, label, [role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=switch], [role=checkbox]';
