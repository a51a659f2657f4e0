import { isControl } from '../host/control.ts';
import { plain } from '../host/plain.ts';
import { isShown, shownText } from '../host/visible.ts';

/** What a value is called on its page, by how they stand to each other. The surest come first. */
export function labelsOf(value: Element): string[] {
  const found: string[] = inLine(value);
  for (let at: Element | null = value, up = 0; at !== null && up < 4; at = at.parentElement) {
    found.push(...ownLabels(at));
    if (at.localName === 'dd') found.push(termOf(at));
    found.push(before(at));
    up += 1;
  }
  const labels = found.map((label) => plain(label).replace(/[:*\s]+$/, '')).filter(isLabel);
  const own = initialsOf(plain(shownText(value)));
  return [...new Set(labels)].filter((label) => label !== own).slice(0, 8);
}

/** `DOB: 1939-02-04 Age: 87` names its values itself. */
function inLine(element: Element): string[] {
  const text = plain(shownText(element));
  if (text.length > 200) return [];
  return [...text.matchAll(/(?:^|\s)(\p{L}[\p{L}.]{1,24}(?: \p{L}{1,24})?):/gu)].flatMap(
    ([, words = '']) => [words, words.split(' ').at(-1) ?? ''],
  );
}

function ownLabels(element: Element): string[] {
  const titled = element.getAttribute('data-title') ?? element.getAttribute('data-label');
  const labels = isControl(element) ? [...(element.labels ?? [])] : [];
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .filter((id) => id !== '')
    .flatMap((id) => element.ownerDocument.getElementById(id) ?? []);
  return [
    ...(titled === null ? [] : [titled]),
    ...[...labels, ...named].map((label) => textWithout(label, element)),
    ...(element.getAttribute('aria-label') === null
      ? []
      : [element.getAttribute('aria-label') ?? '']),
  ];
}

function termOf(description: Element): string {
  for (let at = description.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (at.localName === 'dt') return shownText(at);
  }
  return '';
}

/** The shown element right before, if it is short. */
function before(element: Element): string {
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) {
    if (!isShown(at)) continue;
    const isNone = at.textContent.length > 80 || at.querySelector('input,select,textarea') !== null;
    return isNone || piecesIn(at) > 1 ? '' : shownText(at);
  }
  return '';
}

/** A label is one piece: a key with its own value beside it, or a row of buttons, is none. */
function piecesIn(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let pieces = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (/\p{L}/u.test(node.nodeValue ?? '')) pieces += 1;
  }
  return pieces;
}

/** `BP` in a circle before `Bjarne Prøveland` is the person, not a label. */
function initialsOf(name: string): string {
  return name
    .split(/[\s,]+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
}

function textWithout(label: Element, control: Element): string {
  const rest = [...label.childNodes].filter((node) => !node.contains(control));
  return rest.map((node) => node.textContent ?? '').join(' ');
}

/** Words and no value: a date, a number or a name with a comma is someone's. */
function isLabel(text: string): boolean {
  const line = plain(text);
  return line.length > 1 && line.length <= 60 && /\p{L}/u.test(line) && !/\d{2}|,/.test(line);
}
