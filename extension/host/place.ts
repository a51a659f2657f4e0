import { isControl, isInput, isSelect, optionText, shownValue } from './control.ts';
import type { DateFormat } from './date-format.ts';
import type { FieldName } from './field.ts';
import type { Pattern } from './pattern.ts';
import { pieceNow } from './pieces.ts';
import { plain } from './plain.ts';
import { shownChildren } from './tree.ts';
import { isShown, shownText } from './visible.ts';

/** What of an element is read. `content` is its control's value where it holds one, else its text. */
export type ReadKind =
  | { kind: 'content' | 'text' | 'own-text' | 'value' | 'checked' | 'option' }
  | { kind: 'attribute'; name: string }
  | { kind: 'piece'; label: string; next: string | null }
  | { kind: 'icon'; classes: Readonly<Record<string, string>> };

/** Where a field of a record stands on the page, and how it is read from there. */
export type Place = {
  element: Element;
  read: ReadKind;
  label: string;
  /** One group: the part of the text that counts. */
  part?: Pattern | undefined;
  formats?: readonly DateFormat[] | undefined;
  /** Turns what is read into a value that is known. */
  values?: Readonly<Record<string, string>> | undefined;
};
export type Places = Partial<Record<FieldName, readonly Place[]>>;

/** Places by the field that they hold. */
export function gathered(all: readonly { field: FieldName; place: Place }[]): Places {
  const places: Partial<Record<FieldName, Place[]>> = {};
  for (const { field, place } of all) places[field] = [...(places[field] ?? []), place];
  return places;
}

/** What stands in a place now; undefined where it is hidden or the part is not there. */
export function readPlace(place: Place): string | undefined {
  if (!place.element.isConnected || !isShown(place.element)) return undefined;
  return readShown(place);
}

/** The same, of a place that is known to be shown. */
export function readShown(place: Place): string | undefined {
  const whole = readKind(place.element, place.read);
  if (whole === undefined) return undefined;
  const part = place.part === undefined ? whole : place.part.part(plain(whole));
  if (part === undefined) return undefined;
  return place.values === undefined ? part : place.values[plain(part)];
}

function readKind(element: Element, read: ReadKind): string | undefined {
  switch (read.kind) {
    case 'content':
      return shownValue(element) ?? shownText(element);
    case 'text':
      return shownText(element);
    case 'own-text':
      return [...shownChildren(element)]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''))
        .join('');
    case 'value':
      return isControl(element) ? element.value : undefined;
    case 'checked':
      return isInput(element) ? String(element.checked) : undefined;
    case 'option':
      return isSelect(element) ? optionText(element) : undefined;
    case 'piece':
      return pieceNow(plain(shownText(element)), read.label, read.next);
    case 'attribute':
      return element.getAttribute(read.name) ?? undefined;
    case 'icon':
      return Object.entries(read.classes).find(([name]) => element.classList.contains(name))?.[1];
  }
}
