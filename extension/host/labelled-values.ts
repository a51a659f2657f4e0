import { type Heading, headingOf, labelledPieces } from './headings.ts';
import type { Place } from './place.ts';
import { plain } from './plain.ts';
import { isShown, shownText } from './visible.ts';

export type LabelledValue = { heading: Heading; place: Place };

/**
 * Every value with a known label before it: `dt`/`dd`, a form's labels, `data-title`, a key and
 * a value beside each other, two cells of a row, `Label: value` in one line. What lies inside
 * `without` (lists that were read as such) is left out.
 */
export function labelledValues(root: Element, without: ReadonlySet<Element>): LabelledValue[] {
  const found: LabelledValue[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_REJECT;
    if (without.has(node) || unread.has(node.tagName)) return NodeFilter.FILTER_REJECT;
    return NodeFilter.FILTER_ACCEPT;
  });
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) found.push(...valuesAt(node));
  }
  return found.filter(({ place }) => isShown(place.element));
}

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SVG', 'svg', 'IFRAME', 'OPTION']);

function valuesAt(element: Element): LabelledValue[] {
  const titled = element.getAttribute('data-title') ?? element.getAttribute('data-label');
  if (titled !== null) return labelled(titled, [element]);
  const named = element.getAttribute('aria-label');
  if (named !== null && isControl(element)) return labelled(named, [element]);
  if (element instanceof HTMLLabelElement && element.control !== null) {
    return labelled(ownLabel(element), [element.control]);
  }
  const text = shortText(element);
  if (text === null) return [];
  const heading = headingOf(text);
  if (heading !== undefined) return isShown(element) ? labelled(text, valuesAfter(element)) : [];
  return piecesOf(element, text);
}

/** The text of an element that may be a label: short, and not a whole block of others. */
function shortText(element: Element): string | null {
  if (element.childElementCount > 3 || element.textContent.length > 300) return null;
  // a field's box has its label as its only text
  if (element.querySelector('input,select,textarea') !== null) return null;
  const text = plain(shownText(element));
  return text === '' ? null : text;
}

function labelled(label: string, elements: readonly Element[]): LabelledValue[] {
  const heading = headingOf(label);
  if (heading === undefined) return [];
  return elements.map((element) => ({
    heading,
    place: { element, read: { kind: 'content' }, label: plain(label).replace(/[:*\s]+$/, '') },
  }));
}

function ownLabel(label: HTMLLabelElement): string {
  const copy = [...label.childNodes].filter((node) => node !== label.control);
  return plain(copy.map((node) => node.textContent ?? '').join(' '));
}

/** What stands after a label: the descriptions of a term, the next cell, the next element. */
function valuesAfter(label: Element): Element[] {
  if (label.closest(notLabels) !== null || isInHeaderRow(label)) return [];
  const referring = label.id === '' ? [] : referringTo(label.id);
  if (referring.length > 0) return referring;
  const many = /^(DT|H[1-6])$/.test(label.tagName);
  const values: Element[] = [];
  for (let next = label.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.tagName === label.tagName && many) break;
    if (isLabelItself(next)) break;
    values.push(next);
    if (!many) break;
  }
  return values;
}

// a tab or a link that is called "Henvisning" is no label of what stands beside it
const notLabels =
  'a,button,nav,[role=tab],[role=menuitem],[role=navigation],[role=button],[role=option]';

function isInHeaderRow(label: Element): boolean {
  const row = label.closest('tr');
  return (
    row !== null && row.cells.length > 1 && [...row.cells].every(({ tagName }) => tagName === 'TH')
  );
}

function referringTo(id: string): Element[] {
  return [...document.querySelectorAll(`[aria-labelledby~="${CSS.escape(id)}"]`)];
}

function isLabelItself(element: Element): boolean {
  const text = isControl(element) ? null : shortText(element);
  return text !== null && headingOf(text) !== undefined;
}

/** `DOB: 1939-02-04 Age: 87` in a leaf, or `<b>Mottatt:</b> 13.06.2026`. */
function piecesOf(element: Element, text: string): LabelledValue[] {
  if (!text.includes(':') || [...element.children].some((child) => !isInline(child))) return [];
  return labelledPieces(text)
    .filter(({ value }) => value !== '')
    .map(({ heading, label }) => ({
      heading,
      place: { element, read: { kind: 'piece', label }, label },
    }));
}

function isInline({ tagName }: Element): boolean {
  return ['B', 'STRONG', 'SPAN', 'EM', 'I', 'SMALL', 'LABEL', 'TIME', 'U', 'BR'].includes(tagName);
}

function isControl({ tagName }: Element): boolean {
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(tagName);
}
