import { plain } from './plain.ts';
import { holds, parentAcross } from './tree.ts';
import { isShown } from './visible.ts';

/**
 * How many there are in all, where the page says "1–20 av 80" near a list of as many rows and
 * shows only those; null where it says nothing that agrees with what is shown.
 */
export function saidTotal(list: Element, shown: number): number | null {
  const counted = Number(list.getAttribute('aria-rowcount') ?? -1);
  // the heading may be counted too
  if (Number.isInteger(counted) && counted > shown + 1) return counted - headRows(list);
  for (let around = parentAcross(list), up = 0; around !== null && up < 5; up += 1) {
    for (const leaf of leavesBeside(list, around)) {
      const [, from, to, all] = range.exec(plain(leaf.textContent)) ?? [];
      const total = Number(all?.replace(/\D/g, ''));
      const agrees = Number(to) - Number(from) + 1 === shown && total > shown;
      if (agrees && isShown(leaf)) return total;
    }
    around = parentAcross(around);
  }
  return null;
}

/** A grid that keeps only the rows in sight in the page says in `aria-rowcount` how many there are. */
function headRows(list: Element): number {
  return list.querySelector('[role=columnheader],th') === null ? 0 : 1;
}

const range = /(\d+)\s?(?:[–—-]|til|to)\s?(\d+)\s?(?:av|of|fra|\/)\s?(?:about\s)?(\d[\d\s.,]*)/i;

/** Short elements around a list, without going into it. */
function leavesBeside(list: Element, around: Element): Element[] {
  const walker = document.createTreeWalker(around, NodeFilter.SHOW_ELEMENT, (node) =>
    node === list ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const leaves: Element[] = [];
  for (let node = walker.nextNode(); node instanceof Element; node = walker.nextNode()) {
    // the text of what holds the list would be that of all its rows
    if (node.childElementCount > 2 || holds(node, list)) continue;
    if (node.textContent.length <= 80) leaves.push(node);
  }
  return leaves;
}
