import { parentAcross } from '../../host/tree.ts';

/**
 * True for the outermost element of a text that the page lets be edited. A page that is edited as a
 * whole is none, but for the one in an editor's frame.
 */
export function isEditingHost(element: HTMLElement): boolean {
  if (!element.isContentEditable) return false;
  if (element.tagName === 'BODY') return element.ownerDocument !== document;
  const parent = parentAcross(element);
  return !(parent instanceof HTMLElement && parent.isContentEditable);
}
