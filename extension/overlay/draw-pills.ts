import type { Day } from '@shared/model/day.ts';
import type { Entry } from './entry.ts';
import { freeSpot, type Spot, spotBeside } from './free-spot.ts';
import { hintOf, unread } from './hint.ts';
import type { Layer } from './layer.ts';
import { pill } from './pill.ts';
import type { Texts } from './texts.ts';
import { followScrolling, intersection, put, type Track } from './tracks.ts';

type Open = (entry: Entry, pill: HTMLButtonElement, byMouse: boolean) => void;
type Placed = { pill: HTMLButtonElement; track: Track; top: number };
type Drawing = {
  /** Asked right before a hint is shown. */
  isStill: (entry: Entry) => boolean;
  /** Whether rows may have been rewritten, so that free room must be looked for again. */
  spots: 'find' | 'keep';
};

/** Draws the pills of the records that can be seen, and keeps each on its record. */
export function drawPills(layer: Layer, texts: Texts, today: () => Day, open: Open) {
  const tracks = followScrolling(layer);
  const placed = new Map<Entry, Placed>();
  const spots = new Map<Element | null, Spot>();

  const remove = (entry: Entry) => {
    entry.pill?.remove();
    entry.pill = null;
    placed.delete(entry);
  };

  /** Pills for those of the records that are within the window; all others go. */
  const draw = (entries: readonly Entry[], { isStill, spots: how }: Drawing) => {
    if (how === 'find') spots.clear();
    tracks.update();
    const seen = new Set(entries.filter(isInSight));
    for (const entry of placed.keys()) if (!seen.has(entry)) remove(entry);
    const lists = new Map<Element | null, Entry[]>();
    for (const entry of seen) {
      const track = tracks.of(entry.record.anchor);
      if (!isWithin(entry, track)) {
        remove(entry);
        continue;
      }
      if (entry.pill === null) {
        if (!isStill(entry)) continue;
        entry.pill = make(entry);
        track.content.append(entry.pill);
      }
      placed.set(entry, { pill: entry.pill, track, top: 0 });
      const parent = entry.record.anchor.parentElement;
      lists.set(parent, [...(lists.get(parent) ?? []), entry]);
    }
    for (const [parent, list] of lists) {
      const spot = spots.get(parent) ?? spotFor(list);
      spots.set(parent, spot);
      for (const entry of list) position(entry, spot);
    }
  };

  const make = (entry: Entry): HTMLButtonElement => {
    const { result } = entry;
    const hint =
      'problem' in result
        ? unread(result.problem, texts)
        : hintOf(result.assessment, today(), texts);
    return pill(hint, (made, byMouse) => open(entry, made, byMouse));
  };

  const spotFor = (list: readonly Entry[]): Spot => {
    const anchors = list.map(({ record }) => record.anchor);
    const [anchor] = anchors;
    const track = list[0] && placed.get(list[0])?.track;
    if (anchor === undefined || track === undefined) return { left: 0, width: 0 };
    const width = Math.max(...list.map(({ pill: made }) => made?.scrollWidth ?? 0)) + 2;
    const room = {
      wanted: width,
      window: track.window(),
      direction: getComputedStyle(anchor).direction === 'rtl' ? ('rtl' as const) : ('ltr' as const),
    };
    return list[0]?.record.view === 'detail' ? spotBeside(anchor, room) : freeSpot(anchors, room);
  };

  const position = (entry: Entry, spot: Spot) => {
    const at = placed.get(entry);
    if (at === undefined) return;
    const box = entry.record.anchor.getBoundingClientRect();
    const origin = at.track.content.getBoundingClientRect();
    const height = Math.max(16, Math.min(24, Math.floor(box.height) - 2));
    at.pill.style.setProperty('--height', `${height}px`);
    at.pill.style.setProperty('--room', `${Math.floor(spot.width)}px`);
    at.top = (Math.min(box.height, 48) - height) / 2;
    put(at.pill, spot.left - origin.left, box.top + at.top - origin.top);
  };

  /** True while every pill stands on its record as it was put. */
  const stand = (): boolean => {
    for (const [entry, { pill: made, top }] of placed) {
      const off =
        made.getBoundingClientRect().top - entry.record.anchor.getBoundingClientRect().top;
      if (Math.abs(off - top) > 1.5 || !isInSight(entry)) return false;
    }
    return true;
  };
  return { draw, remove, stand };
}

function isInSight({ record }: Entry): boolean {
  const { top, bottom, left, right } = record.anchor.getBoundingClientRect();
  return bottom - top > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}

function isWithin({ record }: Entry, track: Track): boolean {
  const box = record.anchor.getBoundingClientRect();
  const seen = intersection(box, track.window());
  return seen.height >= Math.min(8, box.height) && seen.width >= 8;
}
