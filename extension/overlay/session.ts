import type { Day } from '@shared/model';
import type { Reasons, Request } from '../background/messages.ts';
import type { Here } from '../here/here.ts';
import type { Profile } from '../host/profile.ts';
import { holds } from '../host/tree.ts';
import { type Change, watchPage } from '../host/watch.ts';
import type { Assessor } from './assessor.ts';
import { cardHolder } from './card-holder.ts';
import { type Counts, noCounts } from './counts.ts';
import { drawPills } from './draw-pills.ts';
import { type Entry, isHalf, isStill } from './entry.ts';
import { lastLook } from './last-look.ts';
import { type Layer, layOver } from './layer.ts';
import { rowSteps } from './next-row.ts';
import { PageReader } from './page-reader.ts';
import { panelRecord } from './panel-record.ts';
import type { PanelLink } from './rows/panel-link.ts';
import { pointOut } from './rows/point-out.ts';
import type { FromPage, ToPage } from './rows/row-messages.ts';
import { tellRows } from './rows/row-teller.ts';
import { isInMotion, watchSizes } from './sizes.ts';
import type { Texts } from './texts.ts';

export type Session = {
  profiles: readonly Profile[];
  assessor: Assessor;
  /** What the hint of a request rests on. */
  reasons: (request: Request, on: Day) => Promise<Reasons | null>;
  today: () => Day;
  texts: Texts;
  /** Tells an open panel of the rows. */
  panel: PanelLink<FromPage, ToPage>;
  /** Tells an open panel of one record. */
  here: PanelLink<Here, never>;
  isLinked: () => boolean;
  /** Told when the extension behind the page is gone. */
  unlinked: () => void;
  /** Opens the panel beside the page; false where that is not to be. */
  askPanel: () => Promise<boolean>;
  /** Told whenever what was read is another. */
  counted: (counts: Counts) => void;
};

/** What is laid over a page, and how it is told that levels were set or undone. */
export type Running = { layer: Layer; judgeAgain: () => void; nextRow: () => void };

/** After a referral has changed it is left alone for so long before a hint is shown on it. */
const settleMs = 80;
/** And for so long where its patient may still be the one before. */
const halfMs = 500;
/** So long after anything happened frames are looked at, at most; without any motion only so many. */
const wakeMs = 1500;
const calmFrames = 10;
/** Once in so many ticks everything is looked at. */
const seldom = 4;
/** Reading a page anew is done at most so often, and less often where it takes long. */
const restMs = 50;

/**
 * Reads the page, lays hints over it, and keeps them right until the signal ends. A hint is
 * taken away before anything else whenever its record is no longer the one it was made from;
 * only then is the page read again.
 */
export function startSession(session: Session, signal: AbortSignal): Running {
  const layer = layOver(session.texts, signal);
  const reader = new PageReader({ ...session, drop: (entry) => drop(entry) });
  const { ledger, judge } = reader;
  const words = () => ({ ...session.texts, today: judge.today });
  const card = cardHolder(
    {
      layer,
      words,
      reasons: (request) => session.reasons(request, judge.today),
      toPanel: (entry) => {
        panel.ask(entry);
        return session.askPanel();
      },
    },
    signal,
  );
  const pills = drawPills(layer, { words, open: card.open });
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let shifted = false;
  let drawn = false;
  /** Something may lie over other lines than before. */
  let stacked = true;
  let calm = 0;
  let ticks = 0;
  /** Something in sight is still being judged. */
  let awaited = false;
  let settledAt = 0;
  let awakeUntil = 0;
  let restUntil = 0;
  let coverRestUntil = 0;

  const drop = (entry: Entry) => {
    panel.drop(entry);
    pills.remove(entry);
    card.closeOf(entry);
    pointed.closeOf(entry);
    rows.drop(entry);
    if (entry.record.view === 'detail') {
      settledAt = performance.now() + (isHalf(entry) ? halfMs : settleMs);
    }
  };
  const refuse = (entry: Entry) => {
    drop(entry);
    if (entry.record.view === 'detail') reader.markWhole();
    else reader.mark([{ node: entry.record.anchor, what: 'content' }]);
    soon();
  };

  /** Takes away every hint whose record is another: after each change, before it is painted. */
  const verify = (closely: (entry: Entry) => boolean = () => false): void => {
    if (ledger.headsChanged()) {
      ledger.clearRows();
      reader.markWhole();
      soon();
    }
    for (const entry of checked()) {
      if (!isStill(entry, judge.today, closely(entry))) refuse(entry);
    }
  };
  /** What a page can change without a word of it is looked at in every frame, and for ever. */
  const verifySilent = (): boolean => {
    const silent = [...checked()].filter(({ silent }) => silent);
    for (const entry of silent) if (!isStill(entry, judge.today)) refuse(entry);
    return silent.length > 0;
  };
  /** All that someone may be looking at: pills, and the panel's record wherever its row is scrolled to. */
  const checked = (): Set<Entry> => {
    const told = panel.told();
    return new Set(told === null ? pills.shown() : [told, ...pills.shown()]);
  };
  /** Asked right before a hint is shown: a page can have changed without a word since it was read. */
  const stillNow = (entry: Entry): boolean => {
    const still = isStill(entry, judge.today);
    if (!still) refuse(entry);
    return still;
  };
  /** Those of the panel's rows that have changed, in sight or not, are taken from it. */
  const verifyTold = (entries: readonly Entry[]) => rows.told(entries).forEach(stillNow);

  const readAgain = async () => {
    timer = null;
    const from = performance.now();
    layer.keep();
    const done = await reader.read(() => show('find'));
    if (!done || signal.aborted) return;
    show(done.whole ? 'keep' : 'find');
    restUntil = performance.now() + Math.max(restMs, 2 * (performance.now() - from));
  };
  const show = (spots: 'find' | 'keep') => {
    draw(spots);
    count();
    const told = () => {
      if (awaited && !signal.aborted) draw('keep');
    };
    void reader.judgeAll(told).then((news) => {
      if (news && !signal.aborted) count();
    });
  };
  const count = () => {
    const quiet = reader.quiet();
    rows.tell({ on: judge.today, detail: ledger.detail !== null, quiet });
    session.counted(ledger.tally.counts({ inAll: ledger.inAll, quiet }));
    // a page that a profile is for and that shows nothing is asked again, until it is said
    if (reader.waits && quiet === null) later();
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(count, 1000);
  };
  const draw = (spots: 'find' | 'keep') => {
    drawn = true;
    // what is drawn late, after the page has rested, is looked at from its first frame on
    frames.start();
    const wait = settledAt - performance.now();
    if (wait > 0) soon(wait);
    const shown = ledger.inSight.filter(({ record }) => record.view === 'row' || wait <= 0);
    awaited = shown.some(({ result }) => 'facts' in result);
    pills.draw(reader.quiet() === null ? shown : [], { isStill: stillNow, spots });
    sizes.watch(pills.lines);
    panel.tell();
  };

  const soon = (ms = 0) => {
    const rest = restUntil - performance.now();
    if (timer === null) timer = setTimeout(readAgain, Math.max(ms, rest, 0));
  };
  const wake = () => {
    awakeUntil = performance.now() + wakeMs;
    calm = 0;
    frames.start();
  };
  /** The last thing before a frame: are all hints of what they stand on, and do they stand on it? */
  const look = () => {
    const isSilentShown = verifySilent();
    const isMoved = shifted || !pills.stand();
    if (isMoved) draw('keep');
    calm = isMoved ? 0 : calm + 1;
    stacked ||= isMoved;
    if (stacked || drawn) uncover();
    shifted = false;
    drawn = false;
    const isOver =
      performance.now() > awakeUntil || (calm >= calmFrames && !isInMotion(pills.lines()));
    if (isOver && !isSilentShown && !stacked) frames.stop();
  };
  /** Not in every frame where it takes long, as on a page of many rows while someone scrolls. */
  const uncover = () => {
    const from = performance.now();
    if (!stacked || from < coverRestUntil) return pills.uncover('new');
    pills.uncover('all');
    stacked = false;
    const now = performance.now();
    coverRestUntil = now + 4 * (now - from);
  };
  const frames = lastLook(layer.root, look, signal);
  const sizes = watchSizes(() => {
    if (!pills.stand()) wake();
    look();
  }, signal);

  const changed = (changes: readonly Change[]) => {
    const restyled = changes.flatMap(({ node, what }) => (what === 'attribute' ? [node] : []));
    verify(({ record: { anchor } }) =>
      restyled.some((node) => holds(node, anchor) || holds(anchor, node)),
    );
    stacked ||= changes.some(({ what }) => what !== 'words');
    reader.mark(changes);
    if (rows.isTold()) verifyTold(ledger.doubted);
    wake();
    soon();
  };
  const moved = () => {
    verify(() => true);
    if (rows.isTold()) verifyTold(ledger.entries);
    reader.markWhole();
    stacked = true;
    wake();
    soon();
  };
  const moving = () => {
    shifted = true;
    wake();
  };
  const tick = () => {
    if (!session.isLinked()) return session.unlinked();
    ticks += 1;
    // for what no page is known to do and nothing of the browser tells of
    if (ticks % seldom === 0) lookAround();
    if (!reader.isOutdated()) return;
    reader.markWhole();
    soon();
  };
  const lookAround = () => {
    verify();
    if (rows.isTold()) verifyTold(ledger.silent);
    // what moves without a word, as for want of a picture's size
    if (!pills.stand()) wake();
  };
  const pointed = pointOut(layer, stillNow, signal);
  const panel = panelRecord(
    {
      link: session.here,
      detail: () => ledger.detail,
      mayShow: (entry) => {
        const isSettled = entry.record.view === 'row' || settledAt <= performance.now();
        return isSettled && reader.quiet() === null && stillNow(entry);
      },
    },
    signal,
  );
  const step = rowSteps(pointed.show);
  const rows = tellRows({ link: session.panel, ledger, show: pointed.show }, signal);
  watchPage({ changed, moved, shifted: moving, tick }, signal);
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    clearTimeout(waiting);
    pills.clear();
    reader.stop();
    session.counted(noCounts);
  });
  void readAgain();
  wake();
  const judgeAgain = () => {
    reader.forgetJudged();
    for (const entry of pills.shown()) pills.remove(entry);
    show('find');
  };
  return { layer, judgeAgain, nextRow: () => step(ledger.entries) };
}
