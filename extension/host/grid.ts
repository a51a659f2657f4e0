import { isShown } from './visible.ts';

/** A table as rows and cells, however it is marked up. */
export type Grid = {
  root: Element;
  rows: () => Element[];
  cells: (row: Element) => Element[];
  /** The number of a cell's column, where the page itself gives one. */
  column: (cell: Element) => string | null;
};

/** Every table and ARIA grid of a document that is shown. */
export function gridsIn(root: ParentNode): Grid[] {
  const tables = [...root.querySelectorAll('table')].filter(isShown).map(tableGrid);
  const others = [...root.querySelectorAll('[role=grid],[role=table],[role=treegrid]')]
    .filter(
      (element) =>
        !(element instanceof HTMLTableElement) && element.querySelector('table') === null,
    )
    .filter(isShown)
    .map(roleGrid);
  return [...tables, ...others];
}

/** Cells that are shown; a cell over several columns counts as often. */
export function shownCells(grid: Grid, row: Element): Element[] {
  return grid
    .cells(row)
    .filter(isShown)
    .flatMap((cell) => {
      const width = cell instanceof HTMLTableCellElement ? Math.min(cell.colSpan, 50) : 1;
      return Array.from({ length: width }, () => cell);
    });
}

function tableGrid(table: HTMLTableElement): Grid {
  return {
    root: table,
    rows: () => [...table.rows],
    cells: (row) => (row instanceof HTMLTableRowElement ? [...row.cells] : []),
    column: () => null,
  };
}

function roleGrid(root: Element): Grid {
  return {
    root,
    rows: () => [...root.querySelectorAll('[role=row]')],
    cells: (row) => [
      ...row.querySelectorAll('[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]'),
    ],
    column: (cell) => cell.getAttribute('aria-colindex'),
  };
}
