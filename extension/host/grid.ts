import { deepAll } from './tree.ts';
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
  const tables = deepAll(root, 'table').filter(isTable).filter(isShown).map(tableGrid);
  const others = deepAll(root, '[role=grid],[role=table],[role=treegrid]')
    .filter((element) => !isTable(element) && element.querySelector('table') === null)
    .filter(isShown)
    .map(roleGrid);
  return [...tables, ...others];
}

/** Cells that are shown; a cell over several columns counts as often. */
export function shownCells(grid: Grid, row: Element, cells = grid.cells(row)): Element[] {
  const shown: Element[] = [];
  for (const cell of cells) {
    if (!isShown(cell)) continue;
    const width = isCell(cell) ? Math.min(cell.colSpan, 50) : 1;
    for (let column = 0; column < width; column += 1) shown.push(cell);
  }
  return shown;
}

function tableGrid(table: HTMLTableElement): Grid {
  return {
    root: table,
    rows: () => [...table.rows],
    cells: (row) => (isRow(row) ? cellsOf(row) : []),
    column: () => null,
  };
}

/** Not `row.cells`: the page would keep such a list for each row. */
function cellsOf(row: HTMLTableRowElement): Element[] {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell !== null; cell = cell.nextElementSibling) {
    if (isCell(cell)) cells.push(cell);
  }
  return cells;
}

function roleGrid(root: Element): Grid {
  return {
    root,
    rows: () => deepAll(root, '[role=row]'),
    cells: (row) =>
      deepAll(row, '[role=gridcell],[role=cell],[role=columnheader],[role=rowheader]'),
    column: (cell) => cell.getAttribute('aria-colindex'),
  };
}

// by name, not by class: an element of another document of the page has other classes
function isTable(element: Element): element is HTMLTableElement {
  return element.tagName === 'TABLE';
}

function isRow(element: Element): element is HTMLTableRowElement {
  return element.tagName === 'TR';
}

function isCell(element: Element): element is HTMLTableCellElement {
  return element.tagName === 'TD' || element.tagName === 'TH';
}
