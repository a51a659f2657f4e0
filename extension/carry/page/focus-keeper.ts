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
