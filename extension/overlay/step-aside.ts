import { innermostAt, parentAcross } from '../host/tree.ts';

/** The corners of a window, the one that is taken where it is free first. */
const corners = ['bottom end', 'bottom start', 'top end', 'top start'];

/**
 * Moves a box of ours to a corner of the window where it lies over nothing that can be clicked. It
 * stays where it is as long as that is so, and where no corner is free.
 */
export function stepAside(box: HTMLElement, host: Element): void {
  const before = box.dataset.at ?? 'bottom end';
  box.style.setProperty('--across', `${document.documentElement.clientWidth}px`);
  box.style.setProperty('--down', `${document.documentElement.clientHeight}px`);
  const free = [before, ...corners].find((corner) => {
    box.dataset.at = corner;
    return isFree(box.getBoundingClientRect(), host);
  });
  box.dataset.at = free ?? before;
}

function isFree({ left, right, top, bottom }: DOMRect, host: Element): boolean {
  const across = [left + 2, left + (right - left) / 3, right - (right - left) / 3, right - 2];
  const down = [top + 2, (top + bottom) / 2, bottom - 2];
  return across.every((x) => down.every((y) => !isOnControl(x, y, host)));
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
