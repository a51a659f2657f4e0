import { type Arrangement, arranged, atFirst } from './order.ts';
import { pageElement } from './page-element.ts';
import type { JournalData, Referral } from './record.ts';
import { sourceNames, words } from './words.ts';
import { worklistHead } from './worklist-head.ts';
import { worklistRow } from './worklist-row.ts';

const rowsOnPage = 20;

export type Worklist = {
  section: HTMLElement;
  fill: (data: JournalData) => void;
  /** All that the search and the filter leave, in the order of the list. */
  listed: () => readonly Referral[];
  /** Moves the focus up or down among the rows. */
  step: (by: 1 | -1) => void;
};

/** The list of referrals. Its twenty rows are made once and filled again for every page. */
export function worklist(changed: () => void): Worklist {
  const table = pageElement('henvisninger', HTMLTableElement);
  const search = pageElement('search', HTMLInputElement);
  const from = pageElement('from', HTMLSelectElement);
  const back = pageElement('previous-page', HTMLButtonElement);
  const on = pageElement('next-page', HTMLButtonElement);
  const rows = Array.from({ length: rowsOnPage }, worklistRow);
  let data: JournalData | null = null;
  let arrangement: Arrangement = atFirst;
  let listed: readonly Referral[] = [];
  let first = 0;

  const head = table.tHead?.rows[0];
  if (head === undefined) throw new Error('The worklist has no heading row');
  const showSort = worklistHead(head, (sort) => arrange({ sort }));
  table.tBodies[0]?.append(...rows.map((row) => row.element));
  from.replaceChildren(
    new Option(words.everywhere, ''),
    ...Object.entries(sourceNames).map(([id, name]) => new Option(name, id)),
  );
  search.addEventListener('input', () => arrange({ query: search.value }));
  from.addEventListener('change', () => arrange({ from: from.value }));
  back.addEventListener('click', () => turn(-rowsOnPage));
  on.addEventListener('click', () => turn(rowsOnPage));

  function arrange(change: Partial<Arrangement>) {
    arrangement = { ...arrangement, ...change };
    first = 0;
    draw();
  }

  function turn(by: number) {
    first = Math.max(0, Math.min(first + by, listed.length - 1));
    draw();
  }

  function draw() {
    if (data === null) return;
    const { referrals, today } = data;
    listed = arranged(referrals, arrangement, today);
    for (const [i, row] of rows.entries()) row.fill(listed[first + i], today);
    showSort(arrangement.sort);
    const last = Math.min(first + rowsOnPage, listed.length);
    pageElement('range', HTMLElement).textContent = words.range(first + 1, last, listed.length);
    pageElement('empty', HTMLElement).hidden = listed.length > 0;
    back.disabled = first === 0;
    on.disabled = last === listed.length;
    changed();
  }

  return {
    section: pageElement('worklist', HTMLElement),
    fill(fresh) {
      data = fresh;
      draw();
    },
    listed: () => listed,
    step(by) {
      const shown = rows.filter((row) => !row.element.hidden);
      const at = shown.findIndex((row) => row.link === document.activeElement);
      shown[Math.max(0, Math.min(at + by, shown.length - 1))]?.link.focus();
    },
  };
}
