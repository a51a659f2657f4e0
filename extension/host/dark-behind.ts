import { parentAcross } from './tree.ts';

/** True where an element stands on a dark ground. What cannot be told counts as light. */
export function isDarkBehind(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentAcross(at)) {
    const numbers = getComputedStyle(at).backgroundColor.match(/^rgba?\(([^)]*)\)$/)?.[1];
    const [red = 255, green = 255, blue = 255, alpha = 1] = (numbers ?? '')
      .split(/[\s,/]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (alpha < 0.5) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 90;
  }
  return false;
}
