import type { FieldName } from './field.ts';
import { type Grid, gridsIn, shownCells } from './grid.ts';
import { type Heading, headingOf } from './headings.ts';
import { controlsIn, gathered, type Place, type Places } from './place.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { isShown, shownText } from './visible.ts';

/** Lists of requests that their headings give away, without a profile. */
export function findWorklists(root: ParentNode): FoundList[] {
  return gridsIn(root).flatMap((grid) => {
    const header = headerOf(grid);
    if (header === null || !isWorklist(header.columns)) return [];
    const bodyRows = () => {
      const rows = grid.rows();
      return rows.slice(rows.indexOf(header.row) + 1).filter((row) => !isHeader(grid, row));
    };
    return [
      {
        root: grid.root,
        headers: header.columns.map(({ cell }) => cell),
        rows: bodyRows,
        recordIn: (row: Element) => recordIn(grid, header, row),
      },
    ];
  });
}

type Column = { cell: Element; index: number; heading: Heading; label: string };
type Header = { row: Element; width: number; columns: Column[] };

/** The first of the upper rows with a heading that is known; a second header row is none. */
function headerOf(grid: Grid): Header | null {
  for (const row of grid.rows().slice(0, 6)) {
    const cells = shownCells(grid, row);
    if (cells.length < 2) continue;
    const columns = cells.flatMap((cell, index): Column[] => {
      const label = shownText(cell) || cell.getAttribute('aria-label') || '';
      const heading = headingOf(label) ?? titleOf(cell);
      return heading === undefined || cells.indexOf(cell) !== index
        ? []
        : [{ cell, index, heading, label: label.trim() }];
    });
    const first = cells.filter(
      (cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader',
    );
    if (columns.length >= (first.length > 1 ? 1 : 2))
      return { row, width: cells.length, columns: best(columns) };
  }
  return null;
}

/** Of several headings for one field, those that say it most plainly. */
function best(columns: Column[]): Column[] {
  const rank = (field: FieldName) =>
    Math.min(
      ...columns
        .filter(({ heading }) => heading.field === field)
        .map(({ heading }) => heading.rank),
    );
  return columns.filter(({ heading }) => heading.rank === rank(heading.field));
}

function titleOf(cell: Element): Heading | undefined {
  const title = cell.getAttribute('data-title') ?? cell.getAttribute('data-label');
  return title === null ? undefined : headingOf(title);
}

/** A list of people is none of requests: it takes a received date, or a reason beside a person. */
function isWorklist(columns: Column[]): boolean {
  const fields = new Set(columns.map(({ heading }) => heading.field));
  const has = (...names: FieldName[]) => names.some((name) => fields.has(name));
  if (has('received')) return fields.size > 1;
  return (
    has('text', 'diagnosis', 'icd10', 'icpc2') &&
    has('name', 'patientId', 'age', 'birthDate', 'nationalNumber')
  );
}

function isHeader(grid: Grid, row: Element): boolean {
  if (row.parentElement?.tagName === 'THEAD') return true;
  const cells = grid.cells(row);
  return (
    cells.length > 0 &&
    cells.every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader')
  );
}

function recordIn(grid: Grid, header: Header, row: Element): FoundRecord | null {
  if (!isShown(row)) return null;
  const { height } = row.getBoundingClientRect();
  const cells = shownCells(grid, row);
  if (height < 2 || new Set(cells).size < 2) return null;
  const places = gathered(
    header.columns.flatMap((column) => {
      const element = cellOf(grid, cells, column, header.width);
      if (element === undefined) return [];
      const place: Place = { element, read: { kind: 'content' }, label: column.label };
      return [{ field: column.heading.field, place }];
    }),
  );
  return isEmpty(places)
    ? null
    : { view: 'row', anchor: row, places, identity: [], controls: controlsIn(row) };
}

/** By the page's own word, else by number, else by what stands under the heading. */
function cellOf(grid: Grid, cells: Element[], column: Column, width: number): Element | undefined {
  const titled = cells.filter((cell) => titleOf(cell)?.field === column.heading.field);
  if (titled.length === 1) return titled[0];
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

function isEmpty(places: Places): boolean {
  return Object.values(places).every((all) =>
    all.every(
      ({ element }) => element.textContent.trim() === '' && controlsIn(element).length === 0,
    ),
  );
}
