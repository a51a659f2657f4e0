/** Does something with the focus in an element, and gives the focus back to where it was. */
export function withFocus<Result>(element: HTMLElement, act: () => Result): Result {
  const back = focusKeeper(element);
  element.focus({ preventScroll: true });
  const result = act();
  back();
  return result;
}

/** Remembers where the focus of the page is; the function returned gives it back there. */
export function focusKeeper(element: HTMLElement): () => void {
  const before = element.ownerDocument.activeElement;
  return () => {
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) {
      before.focus({ preventScroll: true });
    } else {
      element.blur();
    }
  };
}
