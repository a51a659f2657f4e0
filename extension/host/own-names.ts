import { isElement } from './tree.ts';

/*
 * A field called `id` takes the place of its form's own id, an image called `body` that of the
 * document's body. Journals have fields called so: what is asked for here is never one of them.
 */

export function idOf(element: Element): string {
  return element.getAttribute('id') ?? '';
}

export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter(isElement);
}

/** An element and those that stand beside it. */
export function siblingsOf({ parentNode }: Element): Element[] {
  return [...(parentNode?.childNodes ?? [])].filter(isElement);
}

export function attributesOf(element: Element): { name: string; value: string }[] {
  return element
    .getAttributeNames()
    .map((name) => ({ name, value: element.getAttribute(name) ?? '' }));
}

export function bodyOf(page: Document): Element {
  return page.querySelector('body') ?? page.documentElement;
}
