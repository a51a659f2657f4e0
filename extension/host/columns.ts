import { controlsIn } from './control.ts';
import type { FieldName } from './field.ts';
import { type Grid, shownCells } from './grid.ts';
import { type Heading, type HeadingOf, plainest } from './headings.ts';
import { plain } from './plain.ts';
import { shownText } from './visible.ts';

/** A column whose heading is known. */
export type Column = { cell: Element; index: number; heading: Heading; label: string };
export type Header = { row: Element; width: number; columns: readonly Column[] };

/** The first of the upper rows with a heading that is known; a second header row is none. */
export function headerOf(grid: Grid, headingOf: HeadingOf): Header | null {
  for (const row of grid.rows().slice(0, 6)) {
    const cells = shownCells(grid, row);
    if (cells.length < 2) continue;
    const columns = cells.flatMap((cell, index): Column[] => {
      if (cells.indexOf(cell) !== index) return [];
      const label = plain(shownText(cell) || (cell.getAttribute('aria-label') ?? ''));
      const heading = headingOf(label) ?? titleOf(cell, headingOf);
      return heading === undefined ? [] : [{ cell, index, heading, label }];
    });
    if (columns.length >= needed(grid, row, cells)) {
      return { row, width: cells.length, columns: plainest(columns) };
    }
  }
  return null;
}

/** A row that is marked as headings needs one that is known; others need more than half. */
function needed(grid: Grid, row: Element, cells: readonly Element[]): number {
  if (isHeaderRow(grid, row)) return 1;
  // in a form laid out as a table every other cell is a field
  const filled = cells.filter(
    (cell) => cell.textContent.trim() !== '' || controlsIn(cell).length > 0,
  );
  return Math.max(2, Math.floor(filled.length / 2) + 1);
}

/** True for a row of nothing but headings. */
export function isHeaderRow(grid: Grid, row: Element, cells = grid.cells(row)): boolean {
  if (row.parentElement?.tagName === 'THEAD') return true;
  return cells.length > 0 && cells.every(isHeadCell);
}

/** The cells of a row, and the field that the page itself names for each, where it names any. */
export type NamedCells = { cells: readonly Element[]; names: readonly (FieldName | undefined)[] };

export function namedCells(cells: readonly Element[], headingOf: HeadingOf): NamedCells {
  return { cells, names: cells.map((cell) => titleOf(cell, headingOf)?.field) };
}

/** A column's cell in a row: by the page's own word, else by number, else by what stands below. */
export function cellIn(
  grid: Grid,
  { cells, names }: NamedCells,
  { column, width }: { column: Column; width: number },
): Element | undefined {
  const named = names.indexOf(column.heading.field);
  if (named !== -1 && names.lastIndexOf(column.heading.field) === named) return cells[named];
  const number = grid.column(column.cell);
  if (number !== null) return cells.find((cell) => grid.column(cell) === number);
  if (cells.length === width) return cells[column.index];
  const { left, right } = column.cell.getBoundingClientRect();
  const middle = (left + right) / 2;
  return cells.find((cell) => {
    const box = cell.getBoundingClientRect();
    return box.left <= middle && middle <= box.right;
  });
}

function titleOf(cell: Element, headingOf: HeadingOf): Heading | undefined {
  const title = cell.getAttribute('data-title') ?? cell.getAttribute('data-label');
  return title === null ? undefined : headingOf(title);
}

function isHeadCell(cell: Element): boolean {
  return cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader';
}
