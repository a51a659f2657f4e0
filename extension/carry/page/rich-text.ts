import { parentAcross } from '../../host/tree.ts';
import { withFocus } from './with-focus.ts';

/** True for the outermost element of a text that the page lets be edited. */
export function isEditingHost(element: HTMLElement): boolean {
  const parent = parentAcross(element);
  const isInner = parent instanceof HTMLElement && parent.isContentEditable;
  return element.isContentEditable && !isInner && element.tagName !== 'BODY';
}

/** What stands in it, as lines. */
export function richText(host: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: the lines that are shown count
  return host.innerText.replace(/\u200b|\ufeff/g, '').replace(/\n$/, '');
}

/** True where more than bare lines stand there: it could not be put back as it was. */
export function isFormatted(host: HTMLElement): boolean {
  if (richText(host).trim() === '') return host.querySelector(things) !== null;
  return [...host.querySelectorAll('*')].some((one) => !bareTags.has(one.tagName));
}

const things = 'img,table,video,audio,hr,iframe,canvas,input,ul,ol';
const bareTags = new Set(['P', 'DIV', 'BR', 'SPAN']);

/**
 * Puts a text in place of all that stands there, as typing over a selection does: the browser
 * itself tells the page, so that an editor with a state of its own can follow.
 */
export function setRichText(host: HTMLElement, text: string): boolean {
  return withFocus(host, () => {
    const selection = host.ownerDocument.getSelection();
    if (selection === null) return false;
    selection.selectAllChildren(host);
    if (text !== '') return host.ownerDocument.execCommand('insertText', false, text);
    return richText(host) === '' || host.ownerDocument.execCommand('delete');
  });
}
