import { parentAcross } from '../../host/tree.ts';

/**
 * Does something with a control while it is scrolled into sight, and scrolls back: many a list hides
 * itself where its control is out of sight.
 */
export async function inSight<Result>(
  control: Element,
  act: () => Promise<Result>,
): Promise<Result> {
  const boxes = [];
  for (let at = parentAcross(control); at !== null; at = parentAcross(at)) {
    boxes.push({ at, left: at.scrollLeft, top: at.scrollTop });
  }
  control.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  try {
    return await act();
  } finally {
    for (const { at, left, top } of boxes) at.scrollTo({ left, top, behavior: 'instant' });
  }
}
