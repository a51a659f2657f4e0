/** Where pills of one width can stand in a list of rows, in window coordinates from the left. */
export type Spot = { left: number; width: number };

export type Room = { wanted: number; window: DOMRect; direction: 'ltr' | 'rtl' };

const margin = 6;

/**
 * The free strip that all rows have in common, nearest to the end of the line: hints then cover
 * nothing and stand in one column. Where rows have none, the free strip beside them; where there
 * is none either, the end of the rows, over what stands there.
 */
export function freeSpot(rows: readonly Element[], { wanted, window, direction }: Room): Spot {
  const boxes = rows.map((row) => row.getBoundingClientRect());
  const left = Math.max(window.left, Math.min(...boxes.map((box) => box.left)));
  const right = Math.min(window.right, Math.max(...boxes.map((box) => box.right)));
  const room = wanted + 2 * margin;
  const free = gaps(rows.flatMap(occupied), left, right).filter(
    (gap) => gap.right - gap.left >= room,
  );
  const toRight = direction === 'ltr';
  const inside = toRight ? free.at(-1) : free[0];
  if (inside !== undefined) return spot(inside, wanted, toRight);
  const beside = toRight
    ? { left: right, right: window.right }
    : { left: window.left, right: left };
  if (beside.right - beside.left >= room) return spot(beside, wanted, !toRight);
  return spot({ left, right }, Math.min(wanted, right - left), toRight);
}

/** Free room in the line of a value, after it where there is any. */
export function spotBeside(value: Element, { wanted, window, direction }: Room): Spot {
  const box = value.getBoundingClientRect();
  const own = occupied(value).at(0) ?? box;
  const around = wideParent(value, wanted);
  const { left, right } = around.getBoundingClientRect();
  const inLine = occupied(around).filter(
    ({ top, bottom }) => top < box.top + 40 && bottom > box.top,
  );
  const room = wanted + 2 * margin;
  const free = gaps(inLine, Math.max(left, window.left), Math.min(right, window.right)).filter(
    (gap) => gap.right - gap.left >= room,
  );
  const ltr = direction === 'ltr';
  const after = ltr
    ? free.find((gap) => gap.left >= own.right - 1)
    : free.findLast((gap) => gap.right <= own.left + 1);
  const chosen = after ?? (ltr ? free.at(-1) : free[0]);
  return chosen === undefined
    ? spot({ left: Math.max(left, window.left), right: Math.min(right, window.right) }, wanted, ltr)
    : spot(chosen, wanted, !ltr);
}

function wideParent(value: Element, wanted: number): Element {
  let around = value;
  const needed = value.getBoundingClientRect().width + wanted + 4 * margin;
  for (
    let at = value.parentElement, steps = 0;
    at !== null && steps < 6;
    at = at.parentElement, steps += 1
  ) {
    around = at;
    if (at.getBoundingClientRect().width >= needed) break;
  }
  return around;
}

type Gap = { left: number; right: number };

/** At the end of the gap that is nearest to the end of the line. */
function spot(gap: Gap, width: number, atRight: boolean): Spot {
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
