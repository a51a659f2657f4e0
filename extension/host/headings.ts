import { type FieldName, FieldNameSchema } from './field.ts';
import lists from './headings.json' with { type: 'json' };
import { plain } from './plain.ts';

/** A field that a heading names. Rank 0 says it outright; a higher rank only where none does. */
export type Heading = { field: FieldName; rank: number };
export type HeadingOf = (text: string) => Heading | undefined;

let known: ReadonlyMap<string, Heading> | null = null;

function allKnown(): ReadonlyMap<string, Heading> {
  const all: Partial<Record<FieldName, readonly (readonly string[])[]>> = lists;
  const made = new Map<string, Heading>();
  for (const field of FieldNameSchema.options) {
    all[field]?.forEach((words, rank) => {
      for (const word of words) made.set(word, { field, rank });
    });
  }
  return made;
}

/** The field that a heading names, or undefined: only whole headings count, never parts. */
export function knownHeading(text: string): Heading | undefined {
  if (text.length > longest) return undefined;
  const heading = bareHeading(text);
  known ??= allKnown();
  return known.get(heading) ?? known.get(heading.replace(howWritten, ''));
}

/** What a heading says of how to fill it in: `(dd.mm.åååå)`, `(obligatorisk)`. */
const howWritten =
  /\s*[([][^)\]]*(dd|mm|åå|yy|dato|date|obligatorisk|påkrevd|required|valgfri|optional)[^)\]]*[)\]]$/u;

const longest = 60;

/** Without case, the colon, the star of a required field and the arrow of a sorted column. */
export function bareHeading(text: string): string {
  return plain(text.slice(0, 200))
    .toLowerCase()
    .replace(/[\s:*▲▼△▽↑↓⇅⇵⬆⬇]+$/u, '')
    .replace(/^[\s*▲▼△▽↑↓⇅⇵⬆⬇]+/u, '');
}

/** Of several headings for one field, those that say it most plainly. */
export function plainest<Named extends { heading: Heading }>(all: readonly Named[]): Named[] {
  const best = new Map<FieldName, number>();
  for (const { heading } of all) {
    best.set(heading.field, Math.min(heading.rank, best.get(heading.field) ?? heading.rank));
  }
  return all.filter(({ heading }) => heading.rank === best.get(heading.field));
}
