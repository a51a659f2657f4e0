/** Puts a text into an input or a text area as typing does: the page hears of it. */
export function typeInto(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.value = text;
  control.dispatchEvent(
    new InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: text,
    }),
  );
}

/** Says that a control was left with another value. */
export function sayChanged(control: Element): void {
  control.dispatchEvent(new Event('change', { bubbles: true }));
}
