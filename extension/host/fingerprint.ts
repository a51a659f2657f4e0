import { isInput } from './control.ts';
import type { Place } from './place.ts';
import type { FoundRecord } from './record.ts';
import { holds } from './tree.ts';

/**
 * All that a record shows now, as one string, without asking for layout: cheap enough for every
 * frame. Where it differs from the one that a hint was made from, the hint is of something else.
 */
export function fingerprint(record: FoundRecord): string {
  const parts: string[] = record.view === 'row' ? ofRow(record.anchor) : ofPlaces(record);
  for (const control of record.controls) {
    parts.push(control.isConnected ? control.value : 'gone');
    if (isInput(control) && control.checked) parts.push('checked');
  }
  for (const tree of record.shadows) parts.push(tree.textContent ?? '');
  for (const { element, read } of besideText(record)) {
    if (read.kind === 'icon') parts.push(element.className);
    else if (read.kind === 'attribute') parts.push(element.getAttribute(read.name) ?? '');
    else parts.push(element.isConnected ? withoutClock(shown(element)) : 'gone');
  }
  return parts.join('\u0000');
}

/** The places of a record that can say something else while its own text stays the same. */
function besideText(record: FoundRecord): readonly Place[] {
  const known = besides.get(record);
  if (known !== undefined) return known;
  const { view, anchor, places } = record;
  const found = Object.values(places).flatMap((all) =>
    all.flatMap((place) => {
      // a field that is joined from outside of the row
      const isJoined = view === 'row' && !holds(anchor, place.element);
      const text: Place[] = isJoined ? [{ ...place, read: { kind: 'text' } }] : [];
      return place.read.kind === 'icon' || place.read.kind === 'attribute'
        ? [place, ...text]
        : text;
    }),
  );
  besides.set(record, found);
  return found;
}

const besides = new WeakMap<FoundRecord, readonly Place[]>();

/** Whose record it is, as far as it can be told from the facts: the rest of what is shown. */
export function identityText(record: FoundRecord): string {
  const { name, patientId, nationalNumber, recordId } = record.places;
  const places = [name, patientId, nationalNumber, recordId].flatMap((all) => all ?? []);
  return [...places.map(({ element }) => element), ...record.identity]
    .map((element) => withoutClock(shown(element)))
    .join('\u0000');
}

/**
 * True where a record can say something else without any word of it from the document that it stands
 * in: by a field's value, an attribute, or in another document of the page.
 */
export function isSilent({ view, anchor, controls, places }: FoundRecord): boolean {
  if (view === 'detail' || controls.length > 0) return true;
  return Object.values(places).some((all) =>
    all.some(({ element, read }) => read.kind === 'attribute' || !holds(anchor, element)),
  );
}

function ofRow(row: Element): string[] {
  const parts = [row.isConnected ? row.textContent : 'gone'];
  for (const name of row.getAttributeNames()) {
    if (name === 'id' || name.startsWith('data-')) parts.push(row.getAttribute(name) ?? '');
  }
  for (const link of row.querySelectorAll('a[href]')) parts.push(link.getAttribute('href') ?? '');
  return parts;
}

function ofPlaces({ places, identity }: FoundRecord): string[] {
  const elements = Object.values(places).flatMap((all) => all.map(({ element }) => element));
  return [...elements, ...identity].map((element) =>
    element.isConnected ? withoutClock(shown(element)) : 'gone',
  );
}

function shown(element: Element): string {
  if ('value' in element && typeof element.value === 'string') return element.value;
  return (element.textContent ?? '') + (element.shadowRoot?.textContent ?? '');
}

/** A clock in the banner is not another patient. */
function withoutClock(text: string): string {
  return text.replace(/\b\d{1,2}:\d{2}(?::\d{2})?\b/g, '');
}
