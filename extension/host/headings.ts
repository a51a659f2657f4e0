import * as v from 'valibot';
import { type FieldName, FieldNameSchema } from './field.ts';
import lists from './headings.json' with { type: 'json' };
import { plain } from './plain.ts';

/** A field that a heading names. Rank 0 says it outright; a higher rank only where none does. */
export type Heading = { field: FieldName; rank: number };

const known = new Map<string, Heading>(
  Object.entries(v.parse(v.record(FieldNameSchema, v.array(v.array(v.string()))), lists)).flatMap(
    ([field, ranks]) =>
      ranks.flatMap((words, rank) =>
        words.map((word) => [word, { field: v.parse(FieldNameSchema, field), rank }] as const),
      ),
  ),
);

/** The field that a heading names, or undefined: only whole headings count, never parts. */
export function headingOf(text: string): Heading | undefined {
  return text.length > 60 ? undefined : known.get(bare(text));
}

/** The labelled pieces of a line such as `DOB: 1939-02-04 Age: 87`; none where it begins otherwise. */
export function labelledPieces(line: string): { heading: Heading; label: string; value: string }[] {
  const starts = [
    ...line.matchAll(/(?:^|\s)((?:[\p{L}\d.()/-]+ ){0,3}[\p{L}\d.()/-]+)\s?:(?=\s|$)/gu),
  ]
    .map((match) =>
      longestHeading(
        match[1] ?? '',
        match.index + match[0].indexOf(match[1] ?? ''),
        match.index + match[0].length,
      ),
    )
    .filter((start) => start !== undefined);
  if (starts[0] === undefined || line.slice(0, starts[0].from).trim() !== '') return [];
  return starts.map(({ heading, label, to }, i) => ({
    heading,
    label,
    value: line.slice(to, starts[i + 1]?.from).trim(),
  }));
}

/** "1939-02-04 Age" ends in a heading: the words before it belong to the value before it. */
function longestHeading(words: string, from: number, to: number) {
  for (let at = 0; at !== -1 && at < words.length; ) {
    const label = words.slice(at);
    const heading = headingOf(label);
    if (heading !== undefined) return { heading, label, from: from + at, to };
    const next = words.indexOf(' ', at);
    at = next === -1 ? -1 : next + 1;
  }
  return undefined;
}

/** Without case, the colon, the star of a required field and the arrow of a sorted column. */
function bare(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[\s:*▲▼△▽↑↓⇅⇵⬆⬇]+$/u, '')
    .replace(/^[\s*▲▼△▽↑↓⇅⇵⬆⬇]+/u, '');
}
