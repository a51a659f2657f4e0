/** Keys that work while nobody is writing. */
export function shortcuts(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.key !== 'Escape' && isWriting(event.target)) return;
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return true;
  const written = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return written && !target.readOnly;
}
