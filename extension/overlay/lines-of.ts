import type { Entry } from './entry.ts';

/**
 * The lines in sight that a record's hint may stand in, the best first: a row's own. For a referral
 * that of its date or of a heading above it; where the date is not in sight that of another field,
 * so that it is seen on a long page too.
 */
export function linesOf({ record }: Entry, isSeen: (line: Element) => boolean): Element[] {
  const { anchor, identity, places, view } = record;
  if (view === 'row') return isSeen(anchor) ? [anchor] : [];
  const isHere = (one: Element) => one.ownerDocument === anchor.ownerDocument && isSeen(one);
  const above = identity.filter(
    (one) => isHere(one) && one.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (isSeen(anchor)) return [anchor, ...above.reverse()];
  const fields = Object.values(places).flatMap((all) => all.map(({ element }) => element));
  return [...new Set([...fields.filter(isHere), ...above])];
}
