/** Where pills of one width can stand in a list of rows, in window coordinates from the left. */
export type Spot = {
  left: number;
  width: number;
  /** The side on which narrower ones stand in line with the others. */
  aligned: 'left' | 'right';
};

export type Room = { wanted: number; window: DOMRect; direction: 'ltr' | 'rtl' };

const margin = 6;

/**
 * Finds pills a place in the free strip that all rows have in common, nearest to the end of the
 * line: hints then cover nothing and stand in one column. Where rows have none, in the free strip
 * beside them; null where there is none either. The rows are measured once.
 */
export function freeSpots(
  rows: readonly Element[],
  { window, direction }: Omit<Room, 'wanted'>,
): (wanted: number) => Spot | null {
  const { left, right } = extent(rows, window);
  const strips = gaps(rows.flatMap(occupied), left, right);
  const toRight = direction === 'ltr';
  const aligned = toRight ? 'left' : 'right';
  const beside = toRight
    ? { left: right, right: window.right }
    : { left: window.left, right: left };
  return (wanted) => {
    const fits = (gap: Gap) => gap.right - gap.left >= wanted + 2 * margin;
    const free = strips.filter(fits);
    const inside = toRight ? free.at(-1) : free[0];
    if (inside !== undefined) return { ...spot(inside, wanted, toRight), aligned };
    return fits(beside) ? { ...spot(beside, wanted, !toRight), aligned } : null;
  };
}

/** The end of the rows, over what stands there. */
export function spotOver(rows: readonly Element[], { wanted, window, direction }: Room): Spot {
  const gap = extent(rows, window);
  const width = Math.min(wanted, gap.right - gap.left);
  const toRight = direction === 'ltr';
  return { ...spot(gap, width, toRight), aligned: toRight ? 'right' : 'left' };
}

function extent(rows: readonly Element[], window: DOMRect): Gap {
  const boxes = rows.map((row) => row.getBoundingClientRect());
  return {
    left: Math.max(window.left, Math.min(...boxes.map((box) => box.left))),
    right: Math.min(window.right, Math.max(...boxes.map((box) => box.right))),
  };
}

/**
 * Free room in the line of one of the elements, the first that has any, after what stands in it.
 * A referral's own values are never covered while there is another place; undefined where not.
 */
export function spotBeside(
  elements: readonly Element[],
  room: (element: Element) => Room,
): { element: Element; spot: Spot } | undefined {
  for (const element of elements) {
    const spot = inLineOf(element, room(element));
    if (spot !== undefined) return { element, spot };
  }
  return undefined;
}

function inLineOf(value: Element, { wanted, window, direction }: Room): Spot | undefined {
  const box = value.getBoundingClientRect();
  const own = occupied(value).at(0) ?? box;
  const around = wideParent(value, wanted);
  const { left, right } = around.getBoundingClientRect();
  const inLine = occupied(around).filter(
    ({ top, bottom }) => top < box.top + 32 && bottom > box.top,
  );
  const free = gaps(inLine, Math.max(left, window.left), Math.min(right, window.right)).filter(
    (gap) => gap.right - gap.left >= wanted + 2 * margin,
  );
  const ltr = direction === 'ltr';
  const gap = ltr
    ? free.find((one) => one.left >= own.right - 1)
    : free.findLast((one) => one.right <= own.left + 1);
  return gap && { ...spot(gap, wanted, !ltr), aligned: ltr ? 'left' : 'right' };
}

function wideParent(value: Element, wanted: number): Element {
  let around = value;
  const needed = value.getBoundingClientRect().width + wanted + 4 * margin;
  for (
    let at = value.parentElement, steps = 0;
    at !== null && steps < 6 && around.getBoundingClientRect().width < needed;
    at = at.parentElement, steps += 1
  ) {
    around = at;
  }
  return around;
}

type Gap = { left: number; right: number };

/** At the end of the gap that is nearest to the end of the line. */
function spot(gap: Gap, width: number, atRight: boolean): Omit<Spot, 'aligned'> {
  return { left: atRight ? gap.right - width - margin : gap.left + margin, width };
}

/** What is left of a strip when all that is occupied is taken away. */
function gaps(taken: readonly Gap[], left: number, right: number): Gap[] {
  const free: Gap[] = [];
  let at = left;
  for (const { left: from, right: to } of [...taken].sort((a, b) => a.left - b.left)) {
    if (from > at) free.push({ left: at, right: Math.min(from, right) });
    at = Math.max(at, to);
    if (at >= right) break;
  }
  if (at < right) free.push({ left: at, right });
  return free;
}

/** Where text, pictures and controls stand in a row. */
function occupied(row: Element): DOMRect[] {
  const range = document.createRange();
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const taken: DOMRect[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (node.data.trim() === '') continue;
      range.selectNodeContents(node);
      taken.push(...range.getClientRects());
    } else if (node instanceof Element && solid.has(node.tagName)) {
      taken.push(node.getBoundingClientRect());
    }
  }
  return taken.filter(({ left, right }) => right > left);
}

const solid = new Set([
  'IMG',
  'svg',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
  'CANVAS',
  'VIDEO',
  'IFRAME',
]);
