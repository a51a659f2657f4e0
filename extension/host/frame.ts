import { deepAll } from './tree.ts';
import { isShown } from './visible.ts';

/** True where a person can see a document: no frame around it is hidden or of no size. */
export function isFrameShown(view: Window = window): boolean {
  if (view.innerWidth < 2 || view.innerHeight < 2) return false;
  for (const frame of framesAround(view)) {
    const { width, height } = frame.getBoundingClientRect();
    if (!isShown(frame) || width < 2 || height < 2) return false;
  }
  return true;
}

/** The frames that hold this document, from the inside out, as far as they are of its own origin. */
function framesAround(inner: Window): Element[] {
  const frames: Element[] = [];
  for (let view = inner; view !== view.parent; view = view.parent) {
    const frame = frameOf(view);
    if (frame === null) break;
    frames.push(frame);
  }
  return frames;
}

/** The outermost window around this one that is of the same origin. */
export function outermost(inner: Window = window): Window {
  let view = inner;
  while (view !== view.parent && documentOf(view.parent) !== null) view = view.parent;
  return view;
}

/** A window and all frames in it that are of its origin and can be seen. */
export function shownWindows(view: Window): Window[] {
  const own = documentOf(view);
  if (own === null || !isFrameShown(view)) return [];
  const frames = deepAll(own, 'iframe,frame').flatMap((frame) => windowOf(frame) ?? []);
  return [view, ...frames.flatMap(shownWindows)];
}

/** What a frame shows, where it is of the same origin. */
export function windowOf(frame: Element): Window | null {
  const view = 'contentWindow' in frame ? frame.contentWindow : null;
  return isWindow(view) && documentOf(view) !== null ? view : null;
}

/** The document of a window of the same origin; null of another. */
function documentOf(view: Window): Document | null {
  try {
    return view.document;
  } catch {
    return null;
  }
}

function isWindow(view: unknown): view is Window {
  return typeof view === 'object' && view !== null && 'parent' in view;
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
