import type { Day } from '@shared/model';
import type { RuleTexts } from '../background/messages.ts';
import { isFrameShown } from '../host/frame.ts';
import type { Profile } from '../host/profile.ts';
import { readPage } from '../host/read-page.ts';
import type { FoundList } from '../host/record.ts';
import { type Change, watchPage } from '../host/watch.ts';
import type { Assessor } from './assessor.ts';
import { cardHolder } from './card-holder.ts';
import { type Counts, countsOf, noCounts } from './counts.ts';
import { drawPills } from './draw-pills.ts';
import { type Entry, isStill, type Judge, settle } from './entry.ts';
import { rangeInSight } from './in-sight.ts';
import { lastLook } from './last-look.ts';
import { type Layer, layOver } from './layer.ts';
import { Ledger } from './ledger.ts';
import { inSlices } from './slices.ts';
import type { Texts } from './texts.ts';

export type Session = {
  profiles: readonly Profile[];
  assessor: Assessor;
  rules: () => Promise<RuleTexts | null>;
  today: () => Day;
  texts: Texts;
  isLinked: () => boolean;
  /** Told when the extension behind the page is gone. */
  unlinked: () => void;
  /** Told whenever what was read is another. */
  counted: (counts: Counts) => void;
};

/** After a referral has changed it is left alone for so long before a hint is shown on it. */
const settleMs = 120;
/** So long after anything happened every frame is looked at. */
const wakeMs = 1500;
/** Reading a page anew is done at most so often, and less often where it takes long. */
const restMs = 50;

/**
 * Reads the page, lays hints over it, and keeps them right until the signal ends. A hint is
 * taken away before anything else whenever its record is no longer the one it was made from;
 * only then is the page read again.
 */
export function startSession(session: Session, signal: AbortSignal): Layer {
  const { texts, assessor } = session;
  const judge: Judge = {
    today: session.today(),
    known: (facts) => assessor.known(facts, judge.today),
  };
  const layer = layOver(texts, signal);
  const words = () => ({ ...texts, today: judge.today });
  const card = cardHolder(
    layer,
    async () => {
      const rules = await session.rules();
      return rules && { ...words(), rules };
    },
    signal,
  );
  const pills = drawPills(layer, { words, open: card.open });
  const ledger = new Ledger((entry) => drop(entry));
  let reading = new AbortController();
  let timer: ReturnType<typeof setTimeout> | null = null;
  let wholePage = true;
  /** The last reading of the whole page was broken off. */
  let unfinished = false;
  let shifted = false;
  let drawn = false;
  let inFrame = false;
  let settledAt = 0;
  let awakeUntil = 0;
  let restUntil = 0;

  const drop = (entry: Entry) => {
    pills.remove(entry);
    card.closeOf(entry);
    if (entry.record.view === 'detail') settledAt = performance.now() + settleMs;
  };

  /** Takes away every hint whose record is another. True where all that are shown stand right. */
  const verify = (closely: (entry: Entry) => boolean = () => false): boolean => {
    if (ledger.headsChanged()) {
      ledger.clearRows();
      wholePage = true;
      return false;
    }
    const wrong = pills.shown().filter((entry) => !isStill(entry, judge.today, closely(entry)));
    for (const entry of wrong) refuse(entry);
    return wrong.length === 0;
  };
  const refuse = (entry: Entry) => {
    drop(entry);
    if (entry.record.view === 'detail') wholePage = true;
    else ledger.mark({ node: entry.record.anchor, what: 'content' });
  };

  const readAgain = async () => {
    timer = null;
    if (signal.aborted) return;
    const from = performance.now();
    layer.keep();
    reading.abort();
    reading = new AbortController();
    const done = wholePage
      ? await readWhole(AbortSignal.any([reading.signal, signal]))
      : readDirty();
    if (!done) return;
    show();
    session.counted(countsOf(ledger.entries, ledger.inAll));
    restUntil = performance.now() + Math.max(restMs, 2 * (performance.now() - from));
  };

  const readDirty = (): boolean => {
    for (const { list, row } of ledger.dirty) ledger.takeRow(list, row, judge);
    return true;
  };

  const readWhole = async (until: AbortSignal): Promise<boolean> => {
    wholePage = false;
    unfinished = true;
    inFrame = isFrameShown();
    const now = session.today();
    if (now !== judge.today) {
      judge.today = now;
      ledger.clearRows();
      ledger.takeDetail(null, judge);
    }
    const { lists, detail } = readPage(session.profiles);
    ledger.setLists(lists);
    ledger.takeDetail(detail, judge);
    const rows = lists.map((list) => ({ list, rows: list.rows() }));
    ledger.setRows(rows.map((one) => one.rows));
    const [near, far] = bySight(rows);
    const take = ({ list, row }: ListRow) => ledger.takeRow(list, row, judge);
    if (!(await inSlices(near, take, until))) return false;
    show();
    unfinished = !(await inSlices(far, take, until));
    return !unfinished;
  };

  /** Shows what is judged, and has the rest judged. */
  const show = () => {
    draw('find');
    const facts = ledger.entries.flatMap(({ result }) => ('facts' in result ? [result.facts] : []));
    void assessor.judge(facts, judge.today).then((news) => {
      if (!news || signal.aborted) return;
      for (const entry of ledger.entries) settle(entry, judge);
      draw('find');
      session.counted(countsOf(ledger.entries, ledger.inAll));
    });
  };

  const draw = (spots: 'find' | 'keep') => {
    drawn = true;
    const wait = settledAt - performance.now();
    if (wait > 0) soon(wait);
    pills.draw(
      ledger.inSight.filter(({ record }) => record.view === 'row' || wait <= 0),
      { isStill: stillNow, spots },
    );
  };
  /** Asked right before a hint is shown: a page can have changed without a word since it was read. */
  const stillNow = (entry: Entry): boolean => {
    if (isStill(entry, judge.today)) return true;
    refuse(entry);
    soon();
    return false;
  };

  const soon = (ms = 0) => {
    const rest = restUntil - performance.now();
    if (timer === null) timer = setTimeout(readAgain, Math.max(ms, rest, 0));
  };
  const wake = () => {
    awakeUntil = performance.now() + wakeMs;
    frames.start();
  };
  const look = () => {
    if (!verify()) soon();
    if (shifted || !pills.stand()) draw('keep');
    if (shifted || drawn) pills.uncover();
    shifted = false;
    drawn = false;
    // a referral and a row with fields can change without a word: they are looked at for ever
    const silent = ({ record }: Entry) => record.view === 'detail' || record.controls.length > 0;
    if (performance.now() > awakeUntil && !pills.shown().some(silent)) frames.stop();
  };
  const frames = lastLook(layer.root, look, signal);

  const changed = (changes: readonly Change[]) => {
    const nodes = changes.flatMap(({ node, what }) => (what === 'attribute' ? [node] : []));
    verify(({ record: { anchor } }) =>
      nodes.some((node) => node.contains(anchor) || anchor.contains(node)),
    );
    // every change is marked, not only those up to the first that is more than a row's
    const all = changes.map((change) => ledger.mark(change));
    if (all.includes(false)) wholePage = true;
    wake();
    soon();
  };
  const moved = () => {
    verify(() => true);
    wholePage = true;
    wake();
    soon();
  };
  watchPage(
    {
      changed,
      moved,
      shifted: () => {
        shifted = true;
        wake();
      },
      tick: () => {
        if (!session.isLinked()) return session.unlinked();
        const another = session.today() !== judge.today || isFrameShown() !== inFrame;
        if (another) wholePage = true;
        if (!verify() || another) soon();
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    reading.abort();
    session.counted(noCounts);
  });
  void readAgain();
  wake();
  return layer;
}

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
