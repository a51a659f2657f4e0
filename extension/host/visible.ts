import { isElement, parentAcross, shownChildren } from './tree.ts';

/** True where the element is shown: not hidden by any style above it, and not see-through. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
  // an element without a box of its own (a slot, a wrapper) is shown where what holds it is
  if (getComputedStyle(element).display !== 'contents') return false;
  const parent = parentAcross(element);
  return parent !== null && isShown(parent);
}

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE EM FONT I KBD LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U VAR'.split(
    ' ',
  ),
);
const unread = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'svg',
  'OPTION',
  'TEXTAREA',
]);

/**
 * The text that a person sees in an element: without hidden parts and without the text that
 * styles cut away for screen readers only; parts that stand apart are set apart by a line break.
 */
export function shownText(element: Element): string {
  if (element.firstElementChild === null && !isHost(element)) return element.textContent;
  const pieces: string[] = [];
  collect(element, pieces);
  return pieces
    .join('')
    .replace(/[^\S\n]*\n\s*/g, '\n')
    .trim();
}

function collect(element: Element, pieces: string[]): void {
  for (const node of shownChildren(element)) {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(node.nodeValue ?? '');
    else if (node.nodeName === 'BR') pieces.push('\n');
    else if (isElement(node) && !unread.has(node.tagName) && isRead(node)) {
      const apart = inline.has(node.tagName) ? '' : '\n';
      pieces.push(apart);
      collect(node, pieces);
      pieces.push(apart);
    }
  }
}

function isRead(element: Element): boolean {
  if (!isShown(element)) return false;
  const style = getComputedStyle(element);
  if (style.position !== 'absolute') return true;
  return !/inset\(50%|inset\(100%/.test(style.clipPath) && !/^rect\((0|1)px/.test(style.clip);
}

function isHost(element: Element): boolean {
  return element.shadowRoot !== null || element.localName === 'slot';
}
