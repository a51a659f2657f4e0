import { cellIn, isHeaderRow } from '../host/columns.ts';
import { columnsAbove, partBelow } from '../host/columns-above.ts';
import { type Grid, gridsIn, shownCells } from '../host/grid.ts';
import { bareHeading, type HeadingOf } from '../host/headings.ts';
import { bodyOf } from '../host/own-names.ts';
import { plain } from '../host/plain.ts';
import { headingsOver } from '../host/split-table.ts';
import { holds } from '../host/tree.ts';
import { shownText } from '../host/visible.ts';
import type { Rows } from './rows.ts';

/** A column of a list: its heading, and what stands below it in the row that was pointed at. */
export type HeadedCell = { heading: string; cell: Element };

// any words may be a heading here: it is the user who says which
const anything: HeadingOf = () => ({ field: 'text', rank: 0 });

/** Every column with a heading of its own; two that are called the same are left out. */
export function headedCells(rows: Rows): HeadedCell[] {
  const all = rows.grid === null ? looseCells(rows) : gridCells(rows);
  const named = all.filter(({ heading }) => heading !== '' && heading.length <= 100);
  return named.filter(
    ({ heading }) =>
      named.filter((one) => bareHeading(one.heading) === bareHeading(heading)).length === 1,
  );
}

function gridCells({ grid, pointed }: Rows): HeadedCell[] {
  if (grid === null) return [];
  const own = headingsIn(grid);
  const over =
    own.length > 0 ? undefined : headingsOver(grid, gridsIn(bodyOf(pointed.ownerDocument)));
  const heads = over === undefined ? own : headingsIn(over);
  const cells = shownCells(grid, pointed);
  return heads.flatMap((head, index) => {
    if (heads.indexOf(head) !== index) return [];
    const heading = plain(shownText(head) || (head.getAttribute('aria-label') ?? ''));
    const column = {
      cell: head,
      index,
      heading: { field: 'text' as const, rank: 0 },
      label: heading,
    };
    const cell = cellIn(grid, { cells, names: [] }, { column, width: heads.length });
    return cell === undefined ? [] : [{ heading, cell }];
  });
}

function headingsIn(grid: Grid): Element[] {
  const row = grid
    .rows()
    .slice(0, 6)
    .find((one) => isHeaderRow(grid, one) && shownCells(grid, one).length > 1);
  return row === undefined ? [] : shownCells(grid, row);
}

function looseCells({ all, pointed }: Rows): HeadedCell[] {
  const columns = columnsAbove(bodyOf(pointed.ownerDocument), all, anything);
  if (columns.length < 2) return [];
  return columns.flatMap(({ cell: head, label }) => {
    const cell = partBelow(pointed, head);
    return cell === undefined || holds(cell, head) ? [] : [{ heading: label, cell }];
  });
}
