import { columns } from './columns.ts';
import type { Arrangement } from './order.ts';

type Sort = Arrangement['sort'];

/** The headings; a click sorts by that column, a second click turns the order round. */
export function worklistHead(row: HTMLTableRowElement, sort: (by: Sort) => void) {
  let now: Sort = { column: '', descending: false };
  const cells = columns.map(({ id, heading }) => {
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.className = id;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading;
    button.addEventListener('click', () => {
      sort({ column: id, descending: now.column === id && !now.descending });
    });
    cell.append(button);
    return { id, cell };
  });
  row.replaceChildren(...cells.map(({ cell }) => cell));
  return (by: Sort) => {
    now = by;
    for (const { id, cell } of cells) {
      if (id === by.column) cell.ariaSort = by.descending ? 'descending' : 'ascending';
      else cell.removeAttribute('aria-sort');
    }
  };
}
