import { type Column, cellIn, type Header, headerOf, isHeaderRow } from './columns.ts';
import { controlsIn } from './control.ts';
import type { FieldName } from './field.ts';
import { type Grid, gridsIn, shownCells } from './grid.ts';
import { type HeadingOf, knownHeading } from './headings.ts';
import { gathered, type Place, type Places } from './place.ts';
import type { FoundList, FoundRecord } from './record.ts';
import { withLentHeader } from './split-table.ts';
import { shadowsIn } from './tree.ts';
import { isShown, shownText } from './visible.ts';

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
  if (!isShown(row)) return {};
  const all = grid.cells(row);
  if (isHeaderRow(grid, row, all)) return {};
  const cells = shownCells(grid, row, all);
  if (cells.every((cell) => cell === cells[0])) return {};
  return gathered(
    header.columns.flatMap((column) => {
      const element = cellIn(grid, cells, { column, width: header.width, headingOf });
      if (element === undefined) return [];
      const place: Place = { element, read: { kind: 'content' }, label: column.label };
      return [{ field: column.heading.field, place }];
    }),
  );
}

/** A row that can be seen and says anything, as a record. */
export function rowRecord(row: Element, places: Places): FoundRecord | null {
  const shadows = shadowsIn(row);
  const says = Object.values(places).some((all) =>
    all.some(
      ({ element, read }) =>
        element.textContent.trim() !== '' ||
        read.kind === 'icon' ||
        read.kind === 'attribute' ||
        controlsIn(element).length > 0 ||
        (shadows.length > 0 && shownText(element) !== ''),
    ),
  );
  if (!says || row.getBoundingClientRect().height < 2) return null;
  return {
    view: 'row',
    anchor: row,
    places,
    identity: [],
    controls: controlsIn(row),
    shadows,
    profile: null,
  };
}
