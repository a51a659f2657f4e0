import { isEditingHost } from './editing-host.ts';

/**
 * The text that is edited in a frame of its own, as TinyMCE and CKEditor 4 make them; null for any
 * other frame, and for one of another site, which nobody looks into.
 */
export function editorIn(frame: Element): HTMLElement | null {
  const body = frame instanceof HTMLIFrameElement ? frame.contentDocument?.body : null;
  return body && isEditingHost(body) ? body : null;
}

/** Where an element stands in this document: an editor in a frame of its own where the frame does. */
export function placeOf(element: HTMLElement): HTMLElement {
  if (element.ownerDocument === document) return element;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame instanceof HTMLElement ? frame : element;
}
