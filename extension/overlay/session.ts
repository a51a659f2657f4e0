import type { Day } from '@shared/model/day.ts';
import type { MunicipalPack } from '@shared/model/pack.ts';
import { readPage } from '../host/read-page.ts';
import type { FoundList, FoundRecord } from '../host/record.ts';
import { watchPage } from '../host/watch.ts';
import { cardHolder } from './card-holder.ts';
import { type Counts, grouped, noCounts } from './counts.ts';
import { drawPills } from './draw-pills.ts';
import { type Assess, type Entry, isStill, newEntry, readAgain } from './entry.ts';
import { lastLook } from './last-look.ts';
import { layOver } from './layer.ts';
import type { Texts } from './texts.ts';

export type Session = {
  pack: MunicipalPack;
  assess: (facts: Parameters<Assess>[0], today: Day) => ReturnType<Assess>;
  today: () => Day;
  texts: Texts;
  /** Told whenever what was read is another. */
  counted: (counts: Counts) => void;
};

/** After a change the referral is left alone for so long before a hint is shown on it. */
const settleMs = 120;
/** So long after anything happened every frame is looked at. */
const wakeMs = 1500;

/**
 * Reads the page, lays hints over it, and keeps them right until the signal ends. A hint is
 * taken away before anything else happens whenever its record is no longer the one it was made
 * from; only then is the page read again.
 */
export function startSession(
  session: Session,
  signal: AbortSignal,
): { layer: ReturnType<typeof layOver> } {
  const { texts } = session;
  let today = session.today();
  const layer = layOver(texts, signal);
  const entries = new Map<Element, Entry>();
  let lists: readonly FoundList[] = [];
  let heads: readonly string[] = [];
  let unsettledUntil = 0;
  let awakeUntil = 0;
  let shifted = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const assess: Assess = (facts) => session.assess(facts, today);
  const card = cardHolder(layer, () => ({ ...texts, pack: session.pack, today }), signal);
  const pills = drawPills(
    layer,
    texts,
    () => today,
    (entry, pill, byMouse) => card.open(entry, pill, byMouse),
  );

  const drop = (entry: Entry) => {
    if (entry.pill === null) return;
    pills.remove(entry);
    if (entry.record.view === 'detail') unsettledUntil = performance.now() + settleMs;
    card.closeOf(entry);
  };

  /** Takes away every hint whose record is another. True where all stand right. */
  const verify = (): boolean => {
    let right = true;
    if (lists.some(({ headers }, i) => headText(headers) !== heads[i])) {
      for (const entry of entries.values()) drop(entry);
      entries.clear();
      right = false;
    }
    for (const entry of entries.values()) {
      if (entry.pill !== null && !isStill(entry, today)) {
        drop(entry);
        right = false;
      }
    }
    return right;
  };

  const refresh = () => {
    timer = null;
    if (signal.aborted) return;
    layer.keep();
    const now = session.today();
    if (now !== today) {
      today = now;
      for (const entry of entries.values()) drop(entry);
      entries.clear();
    }
    const found = readPage();
    lists = found.lists;
    heads = lists.map(({ headers }) => headText(headers));
    const records = [
      ...lists.flatMap((list) => list.rows().flatMap((row) => list.recordIn(row) ?? [])),
      ...(found.detail === null ? [] : [found.detail]),
    ];
    const left = new Set(entries.keys());
    for (const record of records) {
      left.delete(record.anchor);
      keepUp(record);
    }
    for (const anchor of left) {
      const entry = entries.get(anchor);
      if (entry !== undefined) drop(entry);
      entries.delete(anchor);
    }
    draw('find');
    session.counted(countsOf([...entries.values()]));
  };

  const keepUp = (record: FoundRecord) => {
    const entry = entries.get(record.anchor);
    if (entry === undefined) entries.set(record.anchor, newEntry(record, today, assess));
    else if (entry.record.view !== record.view || !isStill({ ...entry, record }, today)) {
      drop(entry);
      readAgain(entry, record, today, assess);
    } else entry.record = record;
  };

  const draw = (spots: 'find' | 'keep') => {
    const unsettled = performance.now() < unsettledUntil;
    if (unsettled) soon(settleMs);
    pills.draw(
      [...entries.values()].filter(({ record }) => !(unsettled && record.view === 'detail')),
      { isStill: (entry) => isStill(entry, today), spots },
    );
  };

  const soon = (ms = 0) => {
    if (timer === null) timer = setTimeout(refresh, ms);
  };
  const wake = () => {
    awakeUntil = performance.now() + wakeMs;
    frames.start();
  };
  const frames = lastLook(
    layer.root,
    () => {
      if (!verify()) soon();
      if (shifted || !pills.stand()) draw('keep');
      shifted = false;
      const needed = [...entries.values()].some(
        ({ pill, record }) =>
          pill !== null && (record.view === 'detail' || record.controls.length > 0),
      );
      if (!needed && performance.now() > awakeUntil) frames.stop();
    },
    signal,
  );

  watchPage(
    {
      changed: () => {
        verify();
        wake();
        soon(16);
      },
      moved: () => {
        verify();
        wake();
        soon(16);
      },
      shifted: () => {
        shifted = true;
        wake();
      },
      beforePaint: () => {
        if (!verify() || session.today() !== today) soon();
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    if (timer !== null) clearTimeout(timer);
    session.counted(noCounts);
  });
  refresh();
  wake();
  return { layer };
}

function headText(headers: readonly Element[]): string {
  return headers.map((header) => (header.isConnected ? header.textContent : 'gone')).join('\u0000');
}

function countsOf(entries: readonly Entry[]): Counts {
  const rows = entries.filter(({ record }) => record.view === 'row');
  const [detail] = entries.filter(({ record }) => record.view === 'detail');
  const read = rows.filter(({ result }) => 'assessment' in result);
  return {
    listed: rows.length,
    read: read.length,
    overdue: read.filter(({ result }) => 'assessment' in result && result.assessment.overdue)
      .length,
    detail: detail === undefined ? 'none' : 'assessment' in detail.result ? 'read' : 'unread',
    problems: grouped(
      entries.flatMap(({ result }) =>
        'problem' in result ? [{ problem: result.problem, count: 1 }] : [],
      ),
    ),
  };
}
