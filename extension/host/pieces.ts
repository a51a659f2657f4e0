import type { Heading, HeadingOf } from './headings.ts';

/** A label and its value within one line; the value ends where the next label begins. */
export type Piece = { heading: Heading; label: string; next: string | null; value: string };

/** The pieces of a line such as `DOB: 1939-02-04 Age: 87`; none where it begins otherwise. */
export function piecesOf(line: string, headingOf: HeadingOf): Piece[] {
  const starts = [...line.matchAll(beforeColon)].flatMap(
    (match) => labelIn(match[1] ?? '', match.index, match[0], headingOf) ?? [],
  );
  const [first] = starts;
  if (first === undefined || line.slice(0, first.from).trim() !== '') return [];
  return starts.map(({ heading, label, to }, i) => {
    const next = starts[i + 1];
    return {
      heading,
      label,
      next: next?.label ?? null,
      value: line.slice(to, next?.from).trim(),
    };
  });
}

/** The value of one piece as the line stands now; undefined where its labels are gone. */
export function pieceNow(line: string, label: string, next: string | null): string | undefined {
  const at = line.indexOf(label);
  const from = at === -1 ? -1 : line.indexOf(':', at + label.length);
  if (from === -1) return undefined;
  const to = next === null ? line.length : line.indexOf(next, from);
  return to === -1 ? undefined : line.slice(from + 1, to).trim();
}

const beforeColon = /(?:^|\s)((?:[\p{L}\d.()/-]+ ){0,3}[\p{L}\d.()/-]+)\s?:(?=\s|$)/gu;

/** "1939-02-04 Age" ends in a heading: the words before it belong to the value before it. */
function labelIn(words: string, index: number, whole: string, headingOf: HeadingOf) {
  const start = index + whole.indexOf(words);
  for (let at = 0; at !== -1 && at < words.length; ) {
    const label = words.slice(at);
    const heading = headingOf(label);
    if (heading !== undefined) {
      return { heading, label, from: start + at, to: index + whole.length };
    }
    const blank = words.indexOf(' ', at);
    at = blank === -1 ? -1 : blank + 1;
  }
  return undefined;
}
