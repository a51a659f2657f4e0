import type { Judged, Request } from '../background/messages.ts';
import type { Profile } from '../host/profile.ts';
import type { FoundList, FoundRecord } from '../host/record.ts';
import { saidTotal } from '../host/said-total.ts';
import { holds, isElement, parentAcross } from '../host/tree.ts';
import type { Change } from '../host/watch.ts';
import { type Entry, type Judge, newEntry, notePrint, takeUp, unsettle } from './entry.ts';
import { rangeInSight } from './in-sight.ts';
import { Tally } from './tally.ts';

/**
 * All records of the page and which of them must be read again. Whoever holds it is told of
 * every entry that no longer stands for what it was read from, before anything else is done.
 */
export class Ledger {
  readonly tally: Tally;
  readonly #rows = new Map<Element, Entry>();
  readonly #dirty = new Set<Element>();
  readonly #silent = new Set<Entry>();
  readonly #waiting = new Map<Request, Entry>();
  /** Those of the waiting that nobody has been asked to judge. */
  readonly #unasked = new Set<Request>();
  readonly #drop: (entry: Entry) => void;
  #detail: Entry | null = null;
  #lists: readonly FoundList[] = [];
  #heads: readonly string[] = [];
  #order: readonly (readonly Element[])[] = [];
  /** More than rows has changed since the rows were set. */
  #shaken = false;

  constructor(profiles: readonly Profile[], drop: (entry: Entry) => void) {
    this.tally = new Tally(profiles);
    this.#drop = drop;
  }

  get entries(): Entry[] {
    return [...this.#rows.values(), ...(this.#detail === null ? [] : [this.#detail])];
  }

  /** The referral that the page shows in full. */
  get detail(): Entry | null {
    return this.#detail;
  }

  /** The rows within the window, and the referral. */
  get inSight(): Entry[] {
    const rows = this.#order.flatMap((all) => {
      const [from, to] = rangeInSight(all);
      return all.slice(from, to).flatMap((row) => this.#rows.get(row) ?? []);
    });
    return this.#detail === null ? rows : [...rows, this.#detail];
  }

  /** Every row that is read, with the number of its list and its place in it, both from 1. */
  get places(): { entry: Entry; list: number; at: number }[] {
    return this.#order.flatMap((rows, i) =>
      rows
        .flatMap((row) => this.#rows.get(row) ?? [])
        .map((entry, j) => ({ entry, list: i + 1, at: placeOf(entry.record.anchor) ?? j + 1 })),
    );
  }

  get listCount(): number {
    return this.#lists.length;
  }

  /** The records whose row has changed since it was read, or is no longer in the page. */
  get doubted(): Entry[] {
    const rows = this.#shaken ? this.#rows.keys() : this.#dirty;
    return [...rows].flatMap((row) =>
      this.#dirty.has(row) || !row.isConnected ? (this.#rows.get(row) ?? []) : [],
    );
  }

  /** The records that can say something else without a word from the page. */
  get silent(): Entry[] {
    return [...this.#silent];
  }

  /** How many the page says that there are, where it shows only some of them. */
  get inAll(): number | null {
    const [list] = this.#lists;
    return list === undefined || this.#lists.length > 1
      ? null
      : saidTotal(list.root, this.#rows.size);
  }

  /** True where a list's headings are there, be it without rows. */
  get hasHeadings(): boolean {
    return this.#lists.some(({ headers }) => headers.length > 0);
  }

  /** Rows that are known to have changed, each with its list. */
  get dirty(): { list: FoundList; row: Element }[] {
    return [...this.#dirty].flatMap((row) => {
      const list = this.#lists.find(({ root }) => holds(root, row));
      return list === undefined ? [] : [{ list, row }];
    });
  }

  /** Marks the rows that a change touches. False where it touches more than rows. */
  mark({ node, what }: Change): boolean {
    for (let at = isElement(node) ? node : parentAcross(node); at; at = parentAcross(at)) {
      if (this.#rows.has(at)) {
        this.#dirty.add(at);
        return true;
      }
    }
    this.#shaken = true;
    // how a list or what is around it is shown decides which of its rows are
    const touched = this.#lists.some(({ root }) => holds(node, root) || holds(root, node));
    if (what === 'attribute' && touched) for (const row of this.#rows.keys()) this.#dirty.add(row);
    return false;
  }

  /** The lists as they are found now. Where a list's headings are others, its rows say other things. */
  setLists(lists: readonly FoundList[]): void {
    const heads = lists.map(headText);
    const isSame =
      heads.length === this.#heads.length && heads.every((head, i) => head === this.#heads[i]);
    // also where it is another heading that counts now, and none of those before has changed
    if (this.headsChanged() || !isSame) this.clearRows();
    this.#lists = lists;
    this.#heads = heads;
  }

  headsChanged(): boolean {
    return this.#lists.some((list, i) => headText(list) !== this.#heads[i]);
  }

  /** Reads a row where that is needed; one that is near being shown is noted as it stands. */
  takeRow(list: FoundList, row: Element, judge: Judge, isNear = false): void {
    const known = this.#rows.get(row);
    if (known !== undefined && !this.#dirty.has(row)) return;
    this.#dirty.delete(row);
    const record = list.recordIn(row);
    if (record === null) {
      this.#forget(row);
      return;
    }
    const entry = this.#take(known, record, judge);
    this.#rows.set(row, entry);
    if (isNear) notePrint(entry);
  }

  takeDetail(record: FoundRecord | null, judge: Judge): void {
    if (record !== null) this.#detail = this.#take(this.#detail ?? undefined, record, judge);
    else if (this.#detail !== null) {
      this.#leave(this.#detail);
      this.#detail = null;
    }
  }

  /** The requests that nobody has been asked to judge yet: whoever takes them asks. */
  takeUnasked(): Request[] {
    const all = [...this.#unasked];
    this.#unasked.clear();
    return all;
  }

  /** What was said of a request; null where nobody answered, so that it is asked again. */
  answer(request: Request, assessment: Judged | null): void {
    const entry = this.#waiting.get(request);
    if (entry?.result !== request) this.#waiting.delete(request);
    else if (assessment === null) this.#unasked.add(request);
    else {
      entry.result = { assessment };
      this.#waiting.delete(request);
      this.tally.note(entry);
    }
  }

  /** Has all asked about anew: other levels hold now. */
  forgetJudged(): void {
    this.#waiting.clear();
    this.#unasked.clear();
    for (const entry of this.entries) {
      unsettle(entry);
      this.#note(entry);
    }
  }

  /** The rows of each list as they stand now; those that are no longer there are forgotten. */
  setRows(rows: readonly (readonly Element[])[]): void {
    this.#order = rows;
    this.#shaken = false;
    const all = new Set(rows.flat());
    for (const row of this.#rows.keys()) if (!all.has(row)) this.#forget(row);
  }

  /** Keeps nothing of the page. */
  clear(): void {
    this.clearRows();
    if (this.#detail !== null) this.#leave(this.#detail);
    this.#detail = null;
    this.#waiting.clear();
    this.#unasked.clear();
    this.#lists = [];
    this.#heads = [];
    this.#order = [];
  }

  clearRows(): void {
    for (const row of this.#rows.keys()) this.#forget(row);
    this.#dirty.clear();
  }

  #forget(row: Element): void {
    const entry = this.#rows.get(row);
    if (entry !== undefined) this.#leave(entry);
    this.#rows.delete(row);
  }

  /** A record as it is read now, in the entry that it had. */
  #take(known: Entry | undefined, record: FoundRecord, judge: Judge): Entry {
    const entry = known ?? newEntry(record, judge);
    if (known !== undefined && !takeUp(known, record, judge)) this.#drop(known);
    this.#note(entry);
    return entry;
  }

  #note(entry: Entry): void {
    this.tally.note(entry);
    if (entry.silent) this.#silent.add(entry);
    else this.#silent.delete(entry);
    const { result } = entry;
    if (!('facts' in result) || this.#waiting.has(result)) return;
    this.#waiting.set(result, entry);
    this.#unasked.add(result);
  }

  #leave(entry: Entry): void {
    this.#drop(entry);
    this.tally.forget(entry);
    this.#silent.delete(entry);
  }
}

/** The place that the page itself gives a row, where it draws only some of them. */
function placeOf(row: Element): number | null {
  const place = Number(row.getAttribute('aria-rowindex') ?? 0);
  // the headings are the first row
  return Number.isInteger(place) && place > 1 ? place - 1 : null;
}

function headText({ headers }: FoundList): string {
  return headers.map((header) => (header.isConnected ? header.textContent : 'gone')).join('\u0000');
}
