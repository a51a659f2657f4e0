import type { Entry } from './entry.ts';
import { freeSpots, type Room, type Spot, spotBeside, spotOver } from './free-spot.ts';
import { put, type Track, type Tracks } from './tracks.ts';

/** Where a pill stands: in the line of an element, which stands `top` below the origin of its track. */
export type Placed = { pill: HTMLButtonElement; line: Element; track: Track; top: number };

/** Finds pills a place that covers nothing, and remembers it until it is looked for again. */
export function placePills(tracks: Tracks, placed: Map<Entry, Placed>) {
  const spots = new Map<Element | null, { spot: Spot; size: Size }>();
  const lines = new Map<Entry, { line: Element; among: Element | undefined }>();

  const roomFor = (anchor: Element, wanted: number): Room => ({
    wanted,
    window: tracks.of(anchor).window(),
    direction: getComputedStyle(anchor).direction === 'rtl' ? 'rtl' : 'ltr',
  });

  /** The rows of one list: their pills stand in one column. */
  const inColumn = (parent: Element | null, list: readonly Entry[]) => {
    const known = spots.get(parent);
    if (known !== undefined) {
      dress(list, known.size);
      if (widest(list) <= known.spot.width) return position(list, known.spot);
    }
    const anchors = list.map(({ record }) => record.anchor);
    const [anchor] = anchors;
    if (anchor === undefined) return;
    const find = freeSpots(anchors, roomFor(anchor, 0));
    const { found: spot, size } = fitted(list, () => find(widest(list))) ?? {
      found: spotOver(anchors, roomFor(anchor, widest(list))),
      size: smallest,
    };
    spots.set(parent, { spot, size });
    position(list, spot);
  };

  /** A referral: in the first of the lines in sight that has room. */
  const beside = (entry: Entry, seen: readonly Element[]) => {
    const [among] = seen;
    const known = lines.get(entry);
    const candidates =
      known !== undefined && known.among === among && seen.includes(known.line)
        ? [known.line]
        : seen;
    const room = (element: Element) => roomFor(element, widest([entry]));
    const found = fitted([entry], () => spotBeside(candidates, room))?.found;
    const line = found?.element ?? among;
    if (line === undefined) return;
    lines.set(entry, { line, among });
    const at = placed.get(entry);
    if (at === undefined) return;
    const track = tracks.of(line);
    if (at.track !== track) track.content.append(at.pill);
    placed.set(entry, { ...at, line, track });
    position([entry], found?.spot ?? spotOver([line], room(line)));
  };

  /** Measures all before any is moved, so that the browser lays out once. */
  const position = (list: readonly Entry[], spot: Spot) => {
    const all = list.flatMap((entry) => placed.get(entry) ?? []);
    const measured = all.map((at) => ({
      at,
      box: at.line.getBoundingClientRect(),
      origin: at.track.content.getBoundingClientRect(),
      height: 0,
    }));
    for (const one of measured) {
      one.height = Math.max(18, Math.min(24, Math.floor(one.box.height) - 2));
      one.at.pill.style.setProperty('--height', `${one.height}px`);
      one.at.pill.style.setProperty('--room', `${Math.floor(spot.width)}px`);
    }
    const widths = all.map(({ pill }) => pill.offsetWidth);
    measured.forEach(({ at, box, origin, height }, i) => {
      at.top = box.top - origin.top;
      const middle = (Math.min(box.height, 48) - height) / 2;
      const spare = spot.aligned === 'right' ? spot.width - (widths[i] ?? 0) : 0;
      put(at.pill, spot.left + spare - origin.left, at.top + middle);
    });
  };

  /** The largest size in which there is a place; null where there is none even for the smallest. */
  const fitted = <Found>(list: readonly Entry[], find: () => Found | null | undefined) => {
    for (const size of sizes) {
      dress(list, size);
      const found = find();
      if (found != null) return { found, size };
    }
    return null;
  };

  const dress = (list: readonly Entry[], size: Size) => {
    for (const { pill } of list) {
      pill?.classList.toggle('tight', size !== 'whole');
      pill?.classList.toggle('slim', size === 'slim');
    }
  };

  return {
    inColumn,
    beside,
    forget: (entry: Entry) => lines.delete(entry),
    forgetAll: () => {
      spots.clear();
      lines.clear();
      dress([...placed.keys()], 'whole');
    },
  };
}

/** Where there is little room a month is three letters, then days are one. */
const sizes = ['whole', 'tight', 'slim'] as const;
type Size = (typeof sizes)[number];
const smallest: Size = 'slim';

function widest(list: readonly Entry[]): number {
  return Math.max(...list.map(({ pill }) => pill?.scrollWidth ?? 0)) + 2;
}
