import type { Day } from '@shared/model';
import { isDarkBehind } from '../host/dark-behind.ts';
import { holds, innermostAt } from '../host/tree.ts';
import type { Entry } from './entry.ts';
import { shortHint, unread } from './hint.ts';
import { isInWindow } from './in-sight.ts';
import type { Layer } from './layer.ts';
import { linesOf } from './lines-of.ts';
import { pill } from './pill.ts';
import { type Placed, placePills } from './place-pills.ts';
import type { Texts } from './texts.ts';
import { followScrolling, intersection, type Track } from './tracks.ts';

type Means = {
  words: () => Texts & { today: Day };
  open: (entry: Entry, pill: HTMLButtonElement, byMouse: boolean) => void;
};
type Drawing = {
  /** Asked right before a hint is shown. */
  isStill: (entry: Entry) => boolean;
  /** Whether rows may have been rewritten, so that free room must be looked for again. */
  spots: 'find' | 'keep';
};

/** Draws the pills of the records that can be seen, and keeps each on its record. */
export function drawPills(layer: Layer, { words, open }: Means) {
  const tracks = followScrolling(layer);
  const placed = new Map<Entry, Placed>();
  const places = placePills(tracks, placed);
  /** The lines over which something of the page lay or did not, when that was last looked at. */
  const covered = new Map<Element, boolean>();

  const remove = (entry: Entry) => {
    entry.pill?.remove();
    entry.pill = null;
    placed.delete(entry);
    places.forget(entry);
  };

  /** Pills for the records that show through the boxes they lie in; all others go. */
  const draw = (entries: readonly Entry[], { isStill, spots }: Drawing) => {
    if (spots === 'find') {
      places.forgetAll();
      layer.shade(isDarkBehind(entries[0]?.record.anchor ?? document.body) ? 'dark' : 'light');
    }
    tracks.update();
    const windows = new Map<Track, DOMRect>();
    const windowOf = (track: Track) => {
      const known = windows.get(track) ?? track.window();
      windows.set(track, known);
      return known;
    };
    const wanted = new Map<Entry, Element[]>();
    for (const entry of entries) {
      const seen = linesOf(entry, (line) => isWithin(line, windowOf));
      if (seen.length > 0) wanted.set(entry, seen);
    }
    for (const entry of placed.keys()) if (!wanted.has(entry)) remove(entry);
    const lists = new Map<Element | null, Entry[]>();
    for (const entry of wanted.keys()) {
      const { anchor } = entry.record;
      const track = tracks.of(anchor);
      const isJudged = !('facts' in entry.result);
      const shown = entry.pill ?? (isJudged && isStill(entry) ? make(entry) : null);
      if (shown === null) continue;
      if (shown !== entry.pill) track.content.append(shown);
      entry.pill = shown;
      placed.set(entry, { pill: shown, line: anchor, track, top: 0 });
      lists.set(anchor.parentElement, [...(lists.get(anchor.parentElement) ?? []), entry]);
    }
    for (const [parent, list] of lists) {
      const [first] = list;
      if (first?.record.view === 'detail') places.beside(first, wanted.get(first) ?? []);
      else places.inColumn(parent, list);
    }
  };

  const make = (entry: Entry): HTMLButtonElement | null => {
    const { result } = entry;
    if ('facts' in result) return null;
    const own = words();
    const hint =
      'problem' in result
        ? unread(result.problem, own)
        : shortHint(result.assessment, own.today, own);
    return pill(hint, (made, byMouse) => open(entry, made, byMouse));
  };

  const isWithin = (anchor: Element, windowOf: (track: Track) => DOMRect): boolean => {
    const box = anchor.getBoundingClientRect();
    if (!isInWindow(box)) return false;
    const seen = intersection(box, windowOf(tracks.of(anchor)));
    return seen.height >= Math.min(8, box.height) && seen.width >= 8;
  };

  /** True while every pill stands in its line as it was put. */
  const stand = (): boolean => {
    const origins = new Map<Track, number>();
    const originOf = (track: Track) => {
      const top = origins.get(track) ?? track.content.getBoundingClientRect().top;
      origins.set(track, top);
      return top;
    };
    for (const { line, track, top } of placed.values()) {
      const box = line.getBoundingClientRect();
      if (Math.abs(box.top - originOf(track) - top) > 1.5) return false;
      if (!isInWindow(box)) return false;
    }
    return true;
  };

  /**
   * Hides the pills over whose line something of the page lies: a menu, a window, a fixed heading.
   * To look is slow on a long page; where nothing can lie elsewhere, new lines alone are looked at.
   */
  const uncover = (lines: 'all' | 'new') => {
    if (lines === 'all') covered.clear();
    for (const { pill: made, line } of placed.values()) {
      const is = covered.get(line) ?? isCovered(made, line);
      covered.set(line, is);
      made.classList.toggle('covered', is);
    }
  };
  const isCovered = (made: HTMLElement, line: Element): boolean => {
    const box = line.getBoundingClientRect();
    const { left, right, top, bottom } = made.getBoundingClientRect();
    const middle = (left + right) / 2;
    // a pill beside its line stands on whatever is there
    const x = middle > box.left && middle < box.right ? middle : (box.left + box.right) / 2;
    return [top + 3, bottom - 3].some((y) => {
      const [top] = document.elementsFromPoint(x, within(y, box)).filter(notOurs);
      const below = top && innermostAt(top, x, within(y, box));
      return below !== undefined && !holds(line, below) && !holds(below, line);
    });
  };
  const notOurs = (one: Element) => one !== layer.host;

  const clear = () => {
    for (const entry of placed.keys()) remove(entry);
    places.forgetAll();
    tracks.forget();
    covered.clear();
  };

  return {
    draw,
    remove,
    clear,
    stand,
    uncover,
    shown: () => [...placed.keys()],
    /** What the pills stand in the line of. */
    lines: () => [...placed.values()].map(({ line }) => line),
  };
}

function within(y: number, { top, bottom }: DOMRect): number {
  return Math.max(top + 1, Math.min(y, bottom - 1));
}
