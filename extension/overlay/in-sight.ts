/** True where some of the element is within the window. */
export function isInSight(element: Element): boolean {
  return isInWindow(element.getBoundingClientRect());
}

export function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return bottom - top > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

/**
 * Where in a list of rows those within the window begin and end (not counted). Long lists stand
 * in the order of the page, so that few rows need to be measured; short ones are measured whole.
 */
export function rangeInSight(rows: readonly Element[]): [from: number, to: number] {
  if (rows.length < shortList) {
    const seen = rows.flatMap((row, i) => (isInSight(row) ? [i] : []));
    return [seen[0] ?? 0, (seen.at(-1) ?? -1) + 1];
  }
  const from = firstWhere(rows, ({ bottom }) => bottom > 0);
  return [from, firstWhere(rows, ({ top }) => top >= innerHeight, from)];
}

const shortList = 200;

/** The first row whose box fits, where all after it fit too. */
function firstWhere(rows: readonly Element[], fits: (box: DOMRect) => boolean, from = 0): number {
  let low = from;
  let high = rows.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const box = rows[middle]?.getBoundingClientRect();
    if (box === undefined || fits(box)) high = middle;
    else low = middle + 1;
  }
  return low;
}
