import type { Day } from '@shared/model';
import { isDarkBehind } from '../host/dark-behind.ts';
import type { Entry } from './entry.ts';
import { freeSpot, type Room, type Spot, spotBeside } from './free-spot.ts';
import { hintOf, unread } from './hint.ts';
import { isInSight } from './in-sight.ts';
import type { Layer } from './layer.ts';
import { pill } from './pill.ts';
import type { Texts } from './texts.ts';
import { followScrolling, intersection, put, type Track } from './tracks.ts';

type Means = {
  words: () => Texts & { today: Day };
  open: (entry: Entry, pill: HTMLButtonElement, byMouse: boolean) => void;
};
type Placed = { pill: HTMLButtonElement; line: Element; track: Track; top: number };
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
  const spots = new Map<Element | null, Spot>();
  const lines = new Map<Entry, Element>();

  const remove = (entry: Entry) => {
    entry.pill?.remove();
    entry.pill = null;
    placed.delete(entry);
    lines.delete(entry);
  };

  /** Pills for those of the records that are within the window; all others go. */
  const draw = (entries: readonly Entry[], { isStill, spots: how }: Drawing) => {
    if (how === 'find') {
      spots.clear();
      lines.clear();
      const [first] = entries;
      layer.shade(isDarkBehind(first?.record.anchor ?? document.body) ? 'dark' : 'light');
    }
    tracks.update();
    const wanted = new Set(entries);
    for (const entry of placed.keys()) if (!wanted.has(entry)) remove(entry);
    const lists = new Map<Element | null, Entry[]>();
    for (const entry of wanted) {
      const track = tracks.of(entry.record.anchor);
      if (!isWithin(entry.record.anchor, track)) {
        remove(entry);
        continue;
      }
      if (entry.pill === null) {
        const made = isStill(entry) ? make(entry) : null;
        if (made === null) continue;
        entry.pill = made;
        track.content.append(made);
      }
      placed.set(entry, { pill: entry.pill, line: entry.record.anchor, track, top: 0 });
      const parent = entry.record.anchor.parentElement;
      lists.set(parent, [...(lists.get(parent) ?? []), entry]);
    }
    for (const [parent, list] of lists) {
      const [first] = list;
      if (first?.record.view === 'detail') placeBeside(first);
      else placeInColumn(parent, list);
    }
  };

  const make = (entry: Entry): HTMLButtonElement | null => {
    const { result } = entry;
    if ('facts' in result) return null;
    const own = words();
    const hint =
      'problem' in result ? unread(result.problem, own) : hintOf(result.assessment, own.today, own);
    return pill(hint, (made, byMouse) => open(entry, made, byMouse));
  };

  const placeInColumn = (parent: Element | null, list: readonly Entry[]) => {
    const anchors = list.map(({ record }) => record.anchor);
    const [anchor] = anchors;
    if (anchor === undefined) return;
    const width = Math.max(...list.map(({ pill: made }) => made?.scrollWidth ?? 0)) + 2;
    const spot = spots.get(parent) ?? freeSpot(anchors, roomFor(anchor, width));
    spots.set(parent, spot);
    for (const entry of list) position(entry, spot);
  };

  const placeBeside = (entry: Entry) => {
    const { anchor, identity } = entry.record;
    const width = (entry.pill?.scrollWidth ?? 0) + 2;
    const known = lines.get(entry);
    const before = identity.filter(
      (one) => one.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const candidates = known === undefined ? [anchor, ...before.reverse()] : [known];
    const found = spotBeside(candidates, (element) => roomFor(element, width));
    const line = found?.element ?? anchor;
    lines.set(entry, line);
    const track = tracks.of(line);
    const at = placed.get(entry);
    if (at === undefined) return;
    if (at.track !== track) track.content.append(at.pill);
    placed.set(entry, { ...at, line, track });
    position(entry, found?.spot ?? freeSpot([line], roomFor(line, width)));
  };

  const roomFor = (anchor: Element, wanted: number): Room => ({
    wanted,
    window: tracks.of(anchor).window(),
    direction: getComputedStyle(anchor).direction === 'rtl' ? 'rtl' : 'ltr',
  });

  const position = (entry: Entry, spot: Spot) => {
    const at = placed.get(entry);
    if (at === undefined) return;
    const box = at.line.getBoundingClientRect();
    const origin = at.track.content.getBoundingClientRect();
    const height = Math.max(16, Math.min(24, Math.floor(box.height) - 2));
    at.pill.style.setProperty('--height', `${height}px`);
    at.pill.style.setProperty('--room', `${Math.floor(spot.width)}px`);
    at.top = (Math.min(box.height, 48) - height) / 2;
    const spare = spot.aligned === 'right' ? spot.width - at.pill.offsetWidth : 0;
    put(at.pill, spot.left + spare - origin.left, box.top + at.top - origin.top);
  };

  /** True while every pill stands in its line as it was put. */
  const stand = (): boolean => {
    for (const [entry, { pill: made, line, top }] of placed) {
      const off = made.getBoundingClientRect().top - line.getBoundingClientRect().top;
      if (Math.abs(off - top) > 1.5 || !isInSight(entry.record.anchor)) return false;
    }
    return true;
  };
  /** Hides the pills over which something of the page lies: a menu, a window, a fixed heading. */
  const uncover = () => {
    for (const { pill: made, line } of placed.values()) {
      const { left, top, width, height } = made.getBoundingClientRect();
      const below = document
        .elementsFromPoint(left + width / 2, top + height / 2)
        .find((one) => one !== layer.host);
      const own = below === undefined || line.contains(below) || below.contains(line);
      made.classList.toggle('covered', !own);
    }
  };
  return { draw, remove, stand, uncover, shown: () => [...placed.keys()] };
}

function isWithin(anchor: Element, track: Track): boolean {
  const box = anchor.getBoundingClientRect();
  const seen = intersection(box, track.window());
  return seen.height >= Math.min(8, box.height) && seen.width >= 8;
}
