import { element } from './element.ts';
import type { Hint } from './hint.ts';
import { levelShape, ownShape, warningShape } from './shape.ts';

/** A hint beside its row: a button that opens the reasons. */
export function pill(
  hint: Hint,
  open: (pill: HTMLButtonElement, byMouse: boolean) => void,
): HTMLButtonElement {
  const made = element(
    'button',
    `pill ${hint.kind === 'level' ? hint.due : 'unknown'}`,
    ...content(hint),
  );
  made.type = 'button';
  made.ariaLabel = hint.spoken;
  made.ariaHasPopup = 'dialog';
  // a click must not take the focus from where the page has it
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', (event) => open(made, event.detail > 0));
  return made;
}

function content(hint: Hint): (Node | null)[] {
  const emergency = hint.emergency ? warningShape() : null;
  if (hint.kind === 'unknown') return [emergency, element('span', 'mark', '?')];
  return [
    levelShape(hint.level),
    hint.setHere ? ownShape() : null,
    emergency ?? (hint.due === 'over' ? warningShape() : null),
    element('span', 'deadline', hint.deadline),
    element('span', 'deadline short', hint.shortDeadline),
    element('span', 'left', hint.left),
    element('span', 'left short', hint.shortLeft),
    hint.look ? element('span', 'mark', '?') : null,
  ];
}
