import { placeOf } from './editor-frame.ts';

/** Remembers where the focus of the page is; the function returned gives it back there. */
export function focusKeeper(element: HTMLElement): () => void {
  const place = placeOf(element);
  const before = place.ownerDocument.activeElement;
  return () => {
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) {
      before.focus({ preventScroll: true });
    } else {
      place.blur();
    }
  };
}
