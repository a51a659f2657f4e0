import { isHeaderRow } from '../host/columns.ts';
import { type Grid, gridsIn } from '../host/grid.ts';
import { bodyOf, siblingsOf } from '../host/own-names.ts';
import { headingsOver } from '../host/split-table.ts';
import { holds, parentAcross } from '../host/tree.ts';
import { isShown } from '../host/visible.ts';
import { marksOf, selectorOfAll } from './marks.ts';
import { isStable } from './stable.ts';

/** Rows of a list as one of them gave them away. */
export type Rows = {
  pointed: Element;
  all: readonly Element[];
  /** What finds them again; undefined where the headings of their table do. */
  selector: string | undefined;
  grid: Grid | null;
};

/** What could be the row around an element, from the inside out. */
export function rowCandidates(element: Element): Element[] {
  const found: Element[] = [];
  const body = bodyOf(element.ownerDocument);
  for (let at: Element | null = element; at !== null && at !== body; at = parentAcross(at)) {
    if (isRow(at) || alike(at).length > 1) found.push(at);
  }
  return found;
}

/** The most likely of them: a table's row, else the one that holds several facts and has most like it. */
export function likelyRow(candidates: readonly Element[]): Element | undefined {
  const row = candidates.find(isRow);
  if (row !== undefined) return row;
  const rated = candidates.map((one) => ({ one, worth: worthOf(one) }));
  return rated.toSorted((a, b) => b.worth - a.worth)[0]?.one;
}

/** All rows like the one pointed at, and how they are found again. Null where nothing finds them. */
export function rowsLike(pointed: Element): Rows | null {
  const body = bodyOf(pointed.ownerDocument);
  const grid = gridsIn(body).findLast(({ root }) => holds(root, pointed)) ?? null;
  if (grid !== null && isRow(pointed)) {
    const rows = grid.rows().filter((row) => isShown(row) && !isHeaderRow(grid, row));
    const marked = markedAlike(pointed, rows);
    const all = marked?.rows ?? rows.filter((row) => grid.cells(row).length > 1);
    return { pointed, all, selector: marked?.selector ?? whole(body, grid, all), grid };
  }
  const all = alike(pointed);
  const chosen = selectorOfAll(body, all);
  return chosen && { pointed, all, selector: chosen.selector, grid: null };
}

/** Rows that say by a mark of their own that they are records, among others that are not. */
function markedAlike(pointed: Element, rows: readonly Element[]) {
  for (const mark of marksOf(pointed).filter((one) => one.startsWith('[data-'))) {
    const selector = pointed.localName + mark;
    const own = rows.filter((row) => row.matches(selector));
    if (own.length > 1 || rows.length === 1) return { selector, rows: own };
  }
  return undefined;
}

/** A table with headings is found by them; one without needs a way to its rows. */
function whole(body: Element, grid: Grid, rows: readonly Element[]): string | undefined {
  const hasHeadings = grid.rows().some((row) => isShown(row) && isHeaderRow(grid, row));
  if (hasHeadings || headingsOver(grid, gridsIn(body)) !== undefined) return undefined;
  return selectorOfAll(body, rows)?.selector;
}

function isRow(element: Element): boolean {
  return element.localName === 'tr' || element.getAttribute('role') === 'row';
}

/** Siblings of the same make that are shown. */
function alike(element: Element): Element[] {
  const siblings = siblingsOf(element);
  const own = makeOf(element);
  return siblings.filter((one) => {
    const other = makeOf(one);
    return (
      other.tag === own.tag &&
      other.role === own.role &&
      (own.names.length === 0 || other.names.some((name) => own.names.includes(name))) &&
      isShown(one) &&
      one.getBoundingClientRect().height > 1
    );
  });
}

function makeOf(element: Element) {
  return {
    tag: element.localName,
    role: element.getAttribute('role'),
    names: [...element.classList].filter(isStable),
  };
}

function worthOf(element: Element): number {
  const siblings = alike(element);
  const facts = leaves(element);
  const [first, second] = siblings;
  if (first === undefined || second === undefined) return 0;
  const a = first.getBoundingClientRect();
  const b = second.getBoundingClientRect();
  const stacked = b.top >= a.bottom - 2 || Math.abs(a.width - b.width) < 4 ? 1 : 0.2;
  return Math.min(siblings.length, 12) * Math.min(facts, 6) * stacked * (facts > 1 ? 1 : 0.1);
}

/** How many pieces of text an element has. */
function leaves(element: Element): number {
  const all = [element, ...element.querySelectorAll('*')];
  return all.filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  ).length;
}
