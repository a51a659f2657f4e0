import { isControl, isInput } from '../../host/control.ts';
import { deepAll } from '../../host/tree.ts';
import { isShown } from '../../host/visible.ts';
import { isCombobox } from './combobox.ts';
import { isEditingHost } from './editing-host.ts';
import { editorIn } from './editor-frame.ts';

/** What can be filled in within an element, in the order of the page. */
export function fillableIn(root: Element): HTMLElement[] {
  return deepAll(root, anyKind)
    .filter(isHtml)
    .filter(isFillable)
    .map((one) => editorIn(one) ?? one);
}

const anyKind =
  'input,textarea,select,[contenteditable]:not([contenteditable="false" i]),[role=combobox],iframe';

/** Secrets, files and what nobody sees are never touched, nor even looked at. */
function isFillable(element: HTMLElement): boolean {
  if (element.closest('[inert],[aria-hidden="true"]') !== null) return false;
  if (!isControl(element)) {
    const isText = isEditingHost(element) || editorIn(element) !== null;
    return (isText || isCombobox(element)) && isShown(element);
  }
  if (isInput(element) && !types.has(element.type)) return false;
  if (/password|one-time-code|cc-/.test(element.autocomplete)) return false;
  return isShown(element);
}

const types = new Set(
  'text search tel email url number date datetime-local month week time checkbox radio'.split(' '),
);

function isHtml(element: Element): element is HTMLElement {
  return element instanceof HTMLElement;
}
