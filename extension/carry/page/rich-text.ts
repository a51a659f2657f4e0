import { parentAcross } from '../../host/tree.ts';
import { focusKeeper } from './focus-keeper.ts';

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
 * Puts a text in place of all that stands there. It is offered as pasted over a selection, which
 * editors with a state of their own take in themselves; where none does, it is typed, and the
 * browser tells the page.
 */
export async function setRichText(host: HTMLElement, text: string): Promise<boolean> {
  const { ownerDocument } = host;
  const selection = ownerDocument.getSelection();
  if (selection === null) return false;
  const back = focusKeeper(host);
  host.focus({ preventScroll: true });
  selection.selectAllChildren(host);
  // editors hear of a selection a little later
  await new Promise((done) => setTimeout(done, noticedMs));
  const isDone =
    text === ''
      ? empty(host)
      : isPasted(host, text) || ownerDocument.execCommand('insertText', false, text);
  back();
  return isDone;
}

const noticedMs = 40;

function isPasted(host: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const how = { bubbles: true, cancelable: true, composed: true, clipboardData };
  return !host.dispatchEvent(new ClipboardEvent('paste', how));
}

function empty(host: HTMLElement): boolean {
  const how = { bubbles: true, cancelable: true, composed: true };
  const asked = new InputEvent('beforeinput', { ...how, inputType: 'deleteContentBackward' });
  return !host.dispatchEvent(asked) || host.ownerDocument.execCommand('delete');
}
