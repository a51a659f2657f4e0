import { type Header, isHeaderRow } from './columns.ts';
import { shownValue } from './control.ts';
import { type Grid, shownCells } from './grid.ts';
import { plain } from './plain.ts';
import { parentAcross } from './tree.ts';
import { shownText } from './visible.ts';

export type HeadedGrid = { grid: Grid; header: Header | null };

/**
 * Grids with their headings. A list that scrolls below headings which stand still is often two
 * tables: the one below borrows the headings of the one that is nothing but headings.
 */
export function withLentHeader(
  grids: readonly Grid[],
  headerOf: (grid: Grid) => Header | null,
): HeadedGrid[] {
  const all = grids.map((grid) => ({ grid, header: headerOf(grid) }));
  const lenders = all.filter(({ grid, header }) => header !== null && isOnlyHeader(grid, header));
  const lent = new Set<HeadedGrid>();
  const headed = all.map(({ grid, header }) => {
    if (header !== null || lenders.length === 0) return { grid, header };
    const lender = lenders.find((one) => standsOver(one.grid.root, grid.root));
    if (lender !== undefined) lent.add(lender);
    return { grid, header: lender?.header ?? null };
  });
  // a line to search in, below headings that are lent, is no row of a list
  return headed.map((one, i) => (lent.has(all[i] ?? one) ? { ...one, header: null } : one));
}

/** The table that is nothing but headings, right over one that has none of its own. */
export function headingsOver(grid: Grid, grids: readonly Grid[]): Grid | undefined {
  return grids.find((one) => {
    const [row] = one.rows().filter((each) => shownCells(one, each).length > 1);
    const isHead = one !== grid && row !== undefined && isHeaderRow(one, row);
    return isHead && isOnlyHeader(one, { row }) && standsOver(one.root, grid.root);
  });
}

function isOnlyHeader(grid: Grid, { row }: Pick<Header, 'row'>): boolean {
  const rows = grid.rows();
  return rows.slice(rows.indexOf(row) + 1).every((one) => saysNothing(grid, one));
}

/** A row that is not shown, or one to search in, with a field below each heading. */
function saysNothing(grid: Grid, row: Element): boolean {
  const cells = shownCells(grid, row);
  const isEmpty = (cell: Element) => plain(shownText(cell)) === '' && !shownValue(cell);
  return cells.every(isEmpty);
}

function standsOver(upper: Element, lower: Element): boolean {
  const above = upper.getBoundingClientRect();
  const below = lower.getBoundingClientRect();
  const near = seenTop(lower) - above.bottom;
  return near > -8 && near < 60 && below.left < above.right && above.left < below.right;
}

/** Where what can be seen of a list begins: one that is scrolled goes on above its box. */
function seenTop(list: Element): number {
  let { top } = list.getBoundingClientRect();
  for (let at = parentAcross(list); at !== null; at = parentAcross(at)) {
    if (getComputedStyle(at).overflowY !== 'visible') {
      top = Math.max(top, at.getBoundingClientRect().top);
    }
  }
  return top;
}
