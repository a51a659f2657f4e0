import type { Column } from './columns.ts';
import type { HeadingOf } from './headings.ts';
import { childrenOf } from './own-names.ts';
import { plain } from './plain.ts';
import { deepAll } from './tree.ts';
import { isShown, shownText } from './visible.ts';

/** How far above the first row its headings may begin. */
const reach = 400;

/**
 * Headings above rows that no table holds together: what is written above them, column for
 * column. The lowest line that has one counts.
 */
export function columnsAbove(
  body: Element,
  rows: readonly Element[],
  headingOf: HeadingOf,
): Column[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { top, left, right } = first.getBoundingClientRect();
  const found = deepAll(body, '*').flatMap((cell): (Column & { bottom: number })[] => {
    if (cell.childElementCount > 3 || cell.textContent.length > 80 || !isShown(cell)) return [];
    const label = plain(shownText(cell));
    const heading = label === '' ? undefined : headingOf(label);
    if (heading === undefined || rows.some((row) => row.contains(cell))) return [];
    const box = cell.getBoundingClientRect();
    const isAbove = box.bottom <= top + 4 && box.top >= top - reach;
    if (!isAbove || box.right < left || box.left > right) return [];
    return [{ cell, index: -1, heading, label, bottom: box.bottom }];
  });
  const lowest = Math.max(...found.map(({ bottom }) => bottom));
  // of a heading and the boxes around it, the outermost is the column's
  return found
    .filter(({ bottom }) => bottom > lowest - 24)
    .filter(({ cell }) => !found.some((other) => other.cell !== cell && other.cell.contains(cell)));
}

/** What stands below a heading in a row: the narrowest part that is as wide as a column. */
export function partBelow(row: Element, heading: Element): Element | undefined {
  const { left, right } = heading.getBoundingClientRect();
  let at: Element = row;
  for (;;) {
    const parts = childrenOf(at).filter(isShown);
    const middle = (left + right) / 2;
    const below = parts.filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 1 && box.left <= middle && middle <= box.right;
    });
    const [only] = below;
    if (only === undefined || below.length > 1) return at === row ? undefined : at;
    const split = parts.length > 1;
    at = only;
    if (split) return at;
  }
}
