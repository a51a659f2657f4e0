/** Presses an element with the mouse, with all that the page hears of a person's doing so. */
export function press(element: Element): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const how = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  const pointer = { ...how, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const send = (type: string, buttons: number) => {
    const isPointer = type.startsWith('pointer');
    element.dispatchEvent(
      isPointer
        ? new PointerEvent(type, { ...pointer, buttons })
        : new MouseEvent(type, { ...how, buttons, detail: 1 }),
    );
  };
  for (const type of ['pointerover', 'mouseover', 'pointermove', 'mousemove']) send(type, 0);
  for (const type of ['pointerdown', 'mousedown']) send(type, 1);
  for (const type of ['pointerup', 'mouseup', 'click']) send(type, 0);
}

/** Presses and lets go a key in an element. */
export function pressKey(element: Element, key: string): void {
  const how = { key, code: key, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', how));
  element.dispatchEvent(new KeyboardEvent('keyup', how));
}
