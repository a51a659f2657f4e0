import { placeOf } from './editor-frame.ts';
import { focusKeeper } from './focus-keeper.ts';

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
  await noticed();
  const isDone =
    text === ''
      ? empty(host)
      : isPasted(host, text) || ownerDocument.execCommand('insertText', false, text);
  back();
  // some take the focus again once they have the text
  await noticed();
  if (holdsFocus(host)) back();
  return isDone;
}

function holdsFocus(host: HTMLElement): boolean {
  const { activeElement } = placeOf(host).ownerDocument;
  return activeElement === placeOf(host);
}

/** Long enough for an editor to hear of what was done to it. */
function noticed(): Promise<void> {
  return new Promise((done) => setTimeout(done, 40));
}

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
