import type { Entry } from './entry.ts';

/**
 * The lines in sight that a record's hint may stand in, the best first: a row's own. For a referral
 * that of its date, of a heading above it or of another field; where the date is not in sight the
 * other fields come first, so that it is seen on a long page too.
 */
export function linesOf({ record }: Entry, isSeen: (line: Element) => boolean): Element[] {
  const { anchor, identity, places, view } = record;
  if (view === 'row') return isSeen(anchor) ? [anchor] : [];
  const isHere = (one: Element) => one.ownerDocument === anchor.ownerDocument && isSeen(one);
  const above = identity.filter(
    (one) => isHere(one) && one.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const all = Object.values(places).flatMap((own) => own.map(({ element }) => element));
  const fields = all.filter(isHere);
  const near = isSeen(anchor) ? [anchor, ...above.reverse(), ...fields] : [...fields, ...above];
  return [...new Set(near)];
}
