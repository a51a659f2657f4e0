import type { DateFormat } from './date-format.ts';
import type { FieldName } from './field.ts';
import { labelledPieces } from './headings.ts';
import { plain } from './plain.ts';
import { isShown, shownText } from './visible.ts';

/** What of an element is read. `content` is its control's value where it holds one, else its text. */
export type ReadKind =
  | { kind: 'content' | 'text' | 'own-text' | 'value' | 'checked' | 'option' }
  | { kind: 'attribute'; name: string }
  | { kind: 'piece'; label: string }
  | { kind: 'icon'; classes: Readonly<Record<string, string>> };

/** Where a field of a record stands on the page, and how it is read from there. */
export type Place = {
  element: Element;
  read: ReadKind;
  label: string;
  /** One group: the part of the text that counts. */
  part?: RegExp | undefined;
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
  const whole = readKind(place.element, place.read);
  if (whole === undefined) return undefined;
  const part = place.part === undefined ? whole : place.part.exec(whole)?.[1];
  if (part === undefined) return undefined;
  return place.values === undefined ? part : place.values[part.trim()];
}

function readKind(element: Element, read: ReadKind): string | undefined {
  switch (read.kind) {
    case 'content':
      return contentOf(element);
    case 'text':
      return shownText(element);
    case 'own-text':
      return [...element.childNodes]
        .map((node) => (node instanceof Text ? node.data : ''))
        .join('');
    case 'value':
      return isValued(element) ? element.value : undefined;
    case 'checked':
      return element instanceof HTMLInputElement ? String(element.checked) : undefined;
    case 'option':
      return element instanceof HTMLSelectElement ? optionText(element) : undefined;
    case 'piece':
      return labelledPieces(plain(shownText(element))).find(({ label }) => label === read.label)
        ?.value;
    case 'attribute':
      return element.getAttribute(read.name) ?? undefined;
    case 'icon':
      return Object.entries(read.classes).find(([name]) => element.classList.contains(name))?.[1];
  }
}

/** The value of the one shown control in an element, or its text where it holds none. */
export function contentOf(element: Element): string {
  const controls = controlsIn(element).filter(isShown);
  if (controls.length === 0) return shownText(element);
  return controls
    .map((control) => {
      if (control instanceof HTMLSelectElement) return optionText(control);
      return control instanceof HTMLInputElement && isTick(control) ? '' : control.value;
    })
    .filter((value) => value !== '')
    .join(' ');
}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function controlsIn(element: Element): Control[] {
  if (isValued(element)) return [element];
  return [...element.querySelectorAll<Control>('input:not([type=hidden]),textarea,select')];
}

function isValued(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function isTick({ type }: HTMLInputElement): boolean {
  return ['checkbox', 'radio', 'button', 'submit', 'password'].includes(type);
}

function optionText(select: HTMLSelectElement): string {
  return [...select.selectedOptions].map(({ text }) => text).join(', ');
}
