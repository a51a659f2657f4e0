import type { ConceptId, Condition } from '@shared/model';
import { agesInWords, listed, mentions, senders } from '../norwegian.ts';

/** A condition as lines of text; what belongs under a line is set in by two signs. */
export function conditionInWords(
  condition: Condition,
  names: ReadonlyMap<ConceptId, string>,
): string[] {
  return lines(condition, names, true);
}

function lines(
  condition: Condition,
  names: ReadonlyMap<ConceptId, string>,
  wanted: boolean,
): string[] {
  if ('not' in condition) return lines(condition.not, names, !wanted);
  if ('all' in condition) return group(wanted ? 'all' : 'any', condition.all, names, wanted);
  if ('any' in condition) return group(wanted ? 'any' : 'all', condition.any, names, wanted);
  return [leaf(condition, names, wanted)];
}

/** What is not all of a list is without at least one of it, and the other way round. */
function group(
  kind: 'all' | 'any',
  parts: readonly Condition[],
  names: ReadonlyMap<ConceptId, string>,
  wanted: boolean,
): string[] {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return lines(first, names, wanted);
  const head = kind === 'all' ? 'alt dette stemmer:' : 'minst ett av dette stemmer:';
  return [head, ...parts.flatMap((part) => lines(part, names, wanted).map(setIn))];
}

const setIn = (line: string, at: number) => (at === 0 ? `- ${line}` : `  ${line}`);

type Leaf = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function leaf(condition: Leaf, names: ReadonlyMap<ConceptId, string>, wanted: boolean): string {
  const not = wanted ? '' : 'ikke ';
  if ('concept' in condition) {
    const name = `«${names.get(condition.concept) ?? condition.concept}»`;
    const { status } = condition;
    if (status === undefined) return `${name} er ${not}funnet`;
    return `${name} er ${not}nevnt som ${listed(
      status.map((own) => mentions[own]),
      'eller',
    )}`;
  }
  if ('source' in condition) {
    const who = listed(
      condition.source.map((own) => senders[own]),
      'eller',
    );
    return `henvendelsen er ${not}fra ${who}`;
  }
  if ('ageYears' in condition) return `alderen er ${not}${agesInWords(condition.ageYears)}`;
  const isDischarged = condition.discharged === wanted;
  return `personen er ${isDischarged ? '' : 'ikke '}skrevet ut fra sykehus eller annen institusjon`;
}
