import { type Column, cellIn, type Header, headerOf, isHeaderRow, namedCells } from './columns.ts';
import { controlsIn } from './control.ts';
import type { FieldName } from './field.ts';
import { type Grid, gridsIn, shownCells } from './grid.ts';
import { type HeadingOf, knownHeading } from './headings.ts';
import { gathered, type Place, type Places, type ReadKind } from './place.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { withLentHeader } from './split-table.ts';
import { shadowsIn } from './tree.ts';
import { shownText } from './visible.ts';

/** Lists of requests that their headings give away, without a profile. */
export function findWorklists(root: ParentNode): FoundList[] {
  const headed = withLentHeader(gridsIn(root), (grid) => headerOf(grid, knownHeading));
  return headed.flatMap(({ grid, header }) => {
    if (header === null || !isWorklist(header.columns)) return [];
    const { root: element } = grid;
    return [
      {
        root: element,
        headers: header.columns.map(({ cell }) => cell),
        rows: () => rowsBelow(grid, header),
        recordIn: (row: Element) => rowRecord(row, placesInRow(grid, header, row, knownHeading)),
      },
    ];
  });
}

/** A list of people is none of requests: it takes a received date, or a reason beside a person. */
function isWorklist(columns: readonly Column[]): boolean {
  const fields = new Set(columns.map(({ heading }) => heading.field));
  const has = (...names: FieldName[]) => names.some((name) => fields.has(name));
  if (has('received')) return fields.size > 1;
  return (
    has('text', 'diagnosis', 'icd10', 'icpc2') &&
    has('name', 'patientId', 'age', 'birthDate', 'nationalNumber')
  );
}

export function rowsBelow(grid: Grid, header: Header): Element[] {
  const rows = grid.rows();
  return rows.slice(rows.indexOf(header.row) + 1);
}

/** Where the known columns' values stand in a row; none where the row is one wide cell. */
export function placesInRow(
  grid: Grid,
  header: Header,
  row: Element,
  headingOf: HeadingOf,
): Places {
  const all = grid.cells(row);
  if (isHeaderRow(grid, row, all)) return {};
  // of a row that is hidden no cell is shown
  const cells = shownCells(grid, row, all);
  if (cells.every((cell) => cell === cells[0])) return {};
  const named = namedCells(cells, headingOf);
  // where a row holds no control nobody looks for one in each of its cells
  const read = controlsIn(row).length === 0 ? onlyText : anyContent;
  return gathered(
    header.columns.flatMap((column) => {
      const element = cellIn(grid, named, { column, width: header.width });
      if (element === undefined) return [];
      const place: Place = { element, read, label: column.label };
      return [{ field: column.heading.field, place }];
    }),
  );
}

const onlyText: ReadKind = { kind: 'text' };
const anyContent: ReadKind = { kind: 'content' };

/** A row that can be seen and says anything, as a record. */
export function rowRecord(row: Element, places: Places): FoundRecord | null {
  const shadows = shadowsIn(row);
  const all = Object.values(places).flat();
  // a box to choose the row by says nothing of it
  const controls = all.flatMap(({ element, read }) =>
    isTextAlone(read) ? [] : controlsIn(element),
  );
  const says =
    controls.length > 0 ||
    all.some(
      ({ element, read }) =>
        element.textContent.trim() !== '' ||
        read.kind === 'icon' ||
        read.kind === 'attribute' ||
        (shadows.length > 0 && shownText(element) !== ''),
    );
  if (!says || heightOf(row) < 2) return null;
  return {
    view: 'row',
    anchor: row,
    places,
    identity: [],
    controls,
    shadows,
    profile: null,
  };
}

function isTextAlone({ kind }: ReadKind): boolean {
  return kind === 'text' || kind === 'own-text' || kind === 'piece';
}

function heightOf(row: Element): number {
  return 'offsetHeight' in row && typeof row.offsetHeight === 'number'
    ? row.offsetHeight
    : row.getBoundingClientRect().height;
}
