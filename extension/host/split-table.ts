import type { Header } from './columns.ts';
import { type Grid, shownCells } from './grid.ts';

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
  return all.map(({ grid, header }) => {
    if (header !== null || lenders.length === 0) return { grid, header };
    const lender = lenders.find((one) => standsOver(one.grid.root, grid.root));
    return { grid, header: lender?.header ?? null };
  });
}

function isOnlyHeader(grid: Grid, { row }: Header): boolean {
  const rows = grid.rows();
  return rows.slice(rows.indexOf(row) + 1).every((one) => shownCells(grid, one).length === 0);
}

function standsOver(upper: Element, lower: Element): boolean {
  const above = upper.getBoundingClientRect();
  const below = lower.getBoundingClientRect();
  const near = below.top - above.bottom;
  return near > -8 && near < 60 && below.left < above.right && above.left < below.right;
}
