import { isControl } from './control.ts';
import type { Heading, HeadingOf } from './headings.ts';
import { childrenOf, idOf } from './own-names.ts';
import { piecesOf } from './pieces.ts';
import type { Place } from './place.ts';
import { plain } from './plain.ts';
import { deepAll, holds, isElement, rootsIn } from './tree.ts';
import { isShown, shownText } from './visible.ts';

export type LabelledValue = { heading: Heading; place: Place };

/**
 * Every value with a known label before it: `dt`/`dd`, a form's labels, `data-title`, a key and
 * a value beside each other, two cells of a row, `Label: value` in one line. What lies inside
 * `without` (lists that were read as such) is left out.
 */
export function labelledValues(
  root: Element,
  headingOf: HeadingOf,
  without: ReadonlySet<Element> = new Set(),
): LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const tree of rootsIn(root)) {
    if (isWithin(tree, without)) continue;
    const walker = root.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT, (node) => {
      const skipped = !isElement(node) || without.has(node) || unread.has(node.tagName);
      return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
    });
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (isElement(node)) found.push(...valuesAt(node, headingOf));
    }
  }
  return found.filter(({ place }) => isShown(place.element));
}

function isWithin(tree: ParentNode, without: ReadonlySet<Element>): boolean {
  return [...without].some((list) => list !== tree && holds(list, tree));
}

const unread = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SVG', 'svg', 'IFRAME', 'OPTION']);

function valuesAt(element: Element, headingOf: HeadingOf): LabelledValue[] {
  const labelled = (label: string, values: readonly Element[]): LabelledValue[] => {
    const heading = headingOf(label);
    if (heading === undefined) return [];
    const shown = plain(label).replace(/[:*\s]+$/, '');
    return values.map((value) => ({
      heading,
      place: { element: value, read: { kind: 'content' }, label: shown },
    }));
  };
  const titled = element.getAttribute('data-title') ?? element.getAttribute('data-label');
  if (titled !== null) return labelled(titled, [element]);
  const named = element.getAttribute('aria-label');
  if (named !== null && isControl(element)) return labelled(named, [element]);
  if (isLabel(element) && element.control !== null) {
    return labelled(ownLabel(element, element.control), [element.control]);
  }
  const text = shortText(element);
  if (text === null) return [];
  if (headingOf(text) !== undefined) {
    return isShown(element) ? labelled(text, valuesAfter(element, headingOf)) : [];
  }
  if (!text.includes(':') || childrenOf(element).some((child) => !isInline(child))) return [];
  return piecesOf(text, headingOf)
    .filter(({ value }) => value !== '')
    .map(({ heading, label, next }) => ({
      heading,
      place: { element, read: { kind: 'piece', label, next }, label },
    }));
}

/** The text of an element that may be a label: short, and not a whole block of others. */
function shortText(element: Element): string | null {
  if (element.childElementCount > 3 || element.textContent.length > 300) return null;
  // a field's box has its label as its only text
  if (element.querySelector('input,select,textarea') !== null) return null;
  const text = plain(shownText(element));
  return text === '' ? null : text;
}

function ownLabel(label: Element, control: Element): string {
  const rest = [...label.childNodes].filter((node) => !node.contains(control));
  return plain(rest.map((node) => node.textContent ?? '').join(' '));
}

/** What stands after a label: the descriptions of a term, the next cell, the next element. */
function valuesAfter(label: Element, headingOf: HeadingOf): Element[] {
  if (label.matches('dd') || label.closest(notLabels) !== null || isInHeaderRow(label)) return [];
  const referring = idOf(label) === '' ? [] : referringTo(label);
  if (referring.length > 0) return referring;
  const many = /^(DT|H[1-6])$/.test(label.tagName);
  const values: Element[] = [];
  for (let next = label.nextElementSibling; next !== null; next = next.nextElementSibling) {
    const text = isControl(next) ? null : shortText(next);
    if ((many && next.tagName === label.tagName) || next.matches('dt')) break;
    if (text && headingOf(text) && !next.matches('dd')) break;
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
    row !== null && row.cells.length > 1 && [...row.cells].every((one) => one.tagName === 'TH')
  );
}

function referringTo(label: Element): Element[] {
  return deepAll(label.ownerDocument, `[aria-labelledby~="${CSS.escape(idOf(label))}"]`);
}

function isInline({ tagName }: Element): boolean {
  return ['B', 'STRONG', 'SPAN', 'EM', 'I', 'SMALL', 'LABEL', 'TIME', 'U', 'BR'].includes(tagName);
}

function isLabel(element: Element): element is HTMLLabelElement {
  return element.tagName === 'LABEL';
}
