import { isShown } from './visible.ts';

/** True where a person can see this document: no frame around it is hidden or of no size. */
export function isFrameShown(): boolean {
  if (innerWidth < 2 || innerHeight < 2) return false;
  for (const frame of framesAround()) {
    const { width, height } = frame.getBoundingClientRect();
    if (!isShown(frame) || width < 2 || height < 2) return false;
  }
  return true;
}

/** The frames that hold this document, from the inside out, as far as they are of its own origin. */
function framesAround(): Element[] {
  const frames: Element[] = [];
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const frame = frameOf(view);
    if (frame === null) break;
    frames.push(frame);
  }
  return frames;
}

function frameOf(view: Window): Element | null {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
}
