import type { Day } from '@shared/model';
import { isFrameShown } from '../host/frame.ts';
import type { Profile } from '../host/profile.ts';
import { readPage } from '../host/read-page.ts';
import type { FoundList } from '../host/record.ts';
import { nothingFound } from '../host/self-test.ts';
import type { Quiet } from '../host/self-test-schema.ts';
import type { Change } from '../host/watch.ts';
import type { Assessor } from './assessor.ts';
import type { Entry, Judge } from './entry.ts';
import { rangeInSight } from './in-sight.ts';
import { Ledger } from './ledger.ts';
import { inSlices } from './slices.ts';

type Means = {
  profiles: readonly Profile[];
  assessor: Assessor;
  today: () => Day;
  /** Told of each entry that no longer stands for what it was read from. */
  drop: (entry: Entry) => void;
};

/** Reads the page as often as it changes, and no more of it than that asks for. */
export class PageReader {
  readonly ledger: Ledger;
  readonly judge: Judge;
  readonly #means: Means;
  #running = new AbortController();
  #whole = true;
  #inFrame = false;
  #profiles: readonly Profile[] = [];
  #emptySince = 0;

  constructor(means: Means) {
    this.#means = means;
    this.ledger = new Ledger(means.profiles, means.drop);
    this.judge = {
      today: means.today(),
      known: (request) => means.assessor.known(request, this.judge.today),
    };
  }

  /** Notes what must be read again. */
  mark(changes: readonly Change[]): void {
    // each is marked, not only those up to the first that is more than a row's
    const inRows = changes.map((change) => this.ledger.mark(change));
    if (inRows.includes(false)) this.markWhole();
  }

  markWhole(): void {
    this.#whole = true;
  }

  /** True where it is another day than when the page was read, or the frame was shown or hidden. */
  isOutdated(): boolean {
    return this.#means.today() !== this.judge.today || isFrameShown() !== this.#inFrame;
  }

  /** Reads what is marked, first what is in sight. Null where a newer one took over. */
  async read(inSightRead: () => void): Promise<{ whole: boolean } | null> {
    if (this.#whole) return (await this.#readWhole(inSightRead)) ? { whole: true } : null;
    // a reading of the whole page that is under way goes on
    for (const { list, row } of this.ledger.dirty) this.ledger.takeRow(list, row, this.judge, true);
    return { whole: false };
  }

  /** Has all judged that nobody has been asked about, and tells of news of some. True where there was any. */
  judgeAll(told: () => void): Promise<boolean> {
    const { assessor } = this.#means;
    const requests = this.ledger.takeUnasked();
    return assessor.judge(requests, this.judge.today, (answers) => {
      for (const [request, answer] of answers) this.ledger.answer(request, answer);
      told();
    });
  }

  /** Has all judged anew: other levels hold now. */
  forgetJudged(): void {
    this.#means.assessor.forget();
    this.ledger.forgetJudged();
  }

  /** True while a page that a profile is for shows nothing of it. */
  get waits(): boolean {
    const isEmpty = this.ledger.tally.size === 0 && !this.ledger.hasHeadings;
    return isEmpty && this.#profiles.some(({ test }) => test !== undefined);
  }

  /**
   * Why no hint is shown: the page is no longer as it was when it was taught, or nothing that it
   * was taught has come for so long.
   */
  quiet(): Quiet | null {
    if (this.#profiles.length === 0) return null;
    const change = this.ledger.tally.changeOf(this.#profiles);
    if (change !== null) return change;
    if (!this.waits) this.#emptySince = 0;
    else if (this.#emptySince === 0) this.#emptySince = performance.now();
    const [profile] = this.#profiles.filter(({ test }) => test !== undefined);
    return this.waits && profile && performance.now() - this.#emptySince > patienceMs
      ? nothingFound(profile)
      : null;
  }

  /** Ends all reading, and keeps nothing of what was read. */
  stop(): void {
    this.#running.abort();
    this.#profiles = [];
    this.#means.assessor.forget();
    this.ledger.clear();
  }

  async #readWhole(inSightRead: () => void): Promise<boolean> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#whole = false;
    this.#inFrame = isFrameShown();
    this.#turnDay();
    const { lists, detail, profiles } = readPage(this.#means.profiles);
    this.#profiles = profiles;
    this.ledger.setLists(lists);
    this.ledger.takeDetail(detail, this.judge);
    const rows = lists.map((list) => ({ list, rows: list.rows() }));
    this.ledger.setRows(rows.map((one) => one.rows));
    const [near, far] = bySight(rows);
    const take =
      (isNear: boolean) =>
      ({ list, row }: ListRow) =>
        this.ledger.takeRow(list, row, this.judge, isNear);
    const nearRead = await inSlices(near, take(true), signal);
    if (nearRead) inSightRead();
    return nearRead && inSlices(far, take(false), signal);
  }

  #turnDay(): void {
    const today = this.#means.today();
    if (today === this.judge.today) return;
    this.judge.today = today;
    this.ledger.clearRows();
    this.ledger.takeDetail(null, this.judge);
  }
}

/** A page is waited for so long before it is said that nothing of it is there. */
const patienceMs = 8000;

type ListRow = { list: FoundList; row: Element };

/** Rows within the window come before all others. */
function bySight(
  lists: readonly { list: FoundList; rows: readonly Element[] }[],
): [near: ListRow[], far: ListRow[]] {
  const near: ListRow[] = [];
  const far: ListRow[] = [];
  for (const { list, rows } of lists) {
    const [from, to] = rangeInSight(rows);
    rows.forEach((row, i) => {
      (i >= from && i < to ? near : far).push({ list, row });
    });
  }
  return [near, far];
}
