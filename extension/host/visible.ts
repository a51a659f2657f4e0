import { isElement, parentAcross, shownChildren } from './tree.ts';

/** True where the element is shown: not hidden by any style above it, and not see-through. */
export function isShown(element: Element): boolean {
  if (element.checkVisibility(byStyle)) return true;
  // an element without a box of its own (a slot, a wrapper) is shown where what holds it is
  if (getComputedStyle(element).display !== 'contents') return false;
  const parent = parentAcross(element);
  return parent !== null && isShown(parent);
}

const byStyle = { visibilityProperty: true, opacityProperty: true };

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
  if (isLeaf(element)) return element.textContent;
  const only = element.firstElementChild;
  // most cells hold one element with a text
  const isOnly = only !== null && only === element.firstChild && only === element.lastChild;
  if (isOnly && isLeaf(only) && !isHost(element))
    return isRead(only) ? inLines(only.textContent) : '';
  const pieces: string[] = [];
  collect(element, pieces);
  return inLines(pieces.join(''));
}

function inLines(text: string): string {
  return (text.includes('\n') ? text.replace(/[^\S\n]*\n\s*/g, '\n') : text).trim();
}

function isLeaf(element: Element): boolean {
  return element.firstElementChild === null && !isHost(element);
}

function collect(element: Element, pieces: string[]): void {
  if (isHost(element)) for (const node of shownChildren(element)) collectNode(node, pieces);
  else {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      collectNode(node, pieces);
    }
  }
}

function collectNode(node: Node, pieces: string[]): void {
  if (node.nodeType === Node.TEXT_NODE) pieces.push(node.nodeValue ?? '');
  else if (node.nodeName === 'BR') pieces.push('\n');
  else if (isElement(node) && isRead(node)) {
    const apart = inline.has(node.tagName) ? '' : '\n';
    pieces.push(apart);
    if (isLeaf(node)) pieces.push(node.textContent);
    else collect(node, pieces);
    pieces.push(apart);
  }
}

function isRead(element: Element): boolean {
  if (unread.has(element.tagName) || !isShown(element)) return false;
  const style = getComputedStyle(element);
  if (style.position !== 'absolute') return true;
  return !/inset\(50%|inset\(100%/.test(style.clipPath) && !/^rect\((0|1)px/.test(style.clip);
}

function isHost(element: Element): boolean {
  return element.shadowRoot !== null || element.localName === 'slot';
}
