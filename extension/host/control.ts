import { deepAll } from './tree.ts';
import { isShown } from './visible.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** An element that holds a value of its own, in this document or another. */
export function isControl(element: Element): element is Control {
  return isInput(element) || element.tagName === 'TEXTAREA' || isSelect(element);
}

export function isInput(element: Element): element is HTMLInputElement {
  return element.tagName === 'INPUT';
}

export function isSelect(element: Element): element is HTMLSelectElement {
  return element.tagName === 'SELECT';
}

/** The controls whose values an element shows: itself, or those within it. */
export function controlsIn(element: Element): Control[] {
  if (isControl(element)) return [element];
  if (element.firstElementChild === null && element.shadowRoot === null) return [];
  return deepAll(element, 'input,textarea,select').filter(isControl);
}

/** What the shown controls of an element say, or undefined where it holds none with a value. */
export function shownValue(element: Element): string | undefined {
  const controls = controlsIn(element).filter((control) => hasText(control) && isShown(control));
  if (controls.length === 0) return undefined;
  return controls
    .map((control) => (isSelect(control) ? optionText(control) : control.value))
    .filter((value) => value !== '')
    .join(' ');
}

/** What a person reads in a list to choose from: not the value behind it. */
export function optionText(select: HTMLSelectElement): string {
  return [...select.selectedOptions].map(({ text }) => text).join(', ');
}

function hasText(control: Control): boolean {
  return !isInput(control) || !noText.has(control.type);
}

const noText = new Set(
  'hidden checkbox radio button submit reset image file password range color'.split(' '),
);
