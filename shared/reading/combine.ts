import type { ConceptId, FindingStatus } from '@shared/model';
import type { Concept } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Sentences } from './sentences.ts';

/** How many times concepts made of others may build on each other. */
const depth = 3;
/** In a long text only so many mentions of one concept take part, so that time stays linear. */
const mostOfEach = 24;

/** Adds the concepts that others make when they stand together in a clause, a sentence, the text. */
export function combine(
  text: Sentences,
  seen: readonly Mention[],
  concepts: Iterable<Concept>,
): Mention[] {
  const made = [...concepts].filter(({ together }) => together.length > 0);
  const all = [...seen];
  for (let round = 0; round < depth; round++) {
    const byConcept = group(all);
    const added = made.flatMap((concept) =>
      concept.together.flatMap((rule) => {
        const found = joined(text, byConcept, rule);
        return found.map((mention) => ({ ...mention, concept: concept.id }));
      }),
    );
    const fresh = added.filter((mention) => !all.some((known) => isSame(known, mention)));
    if (fresh.length === 0) break;
    all.push(...unique(fresh));
  }
  return all;
}

type Rule = Concept['together'][number];
type Joined = Omit<Mention, 'concept'>;

function group(all: readonly Mention[]): Map<ConceptId, Mention[]> {
  const byConcept = new Map<ConceptId, Mention[]>();
  for (const mention of all) {
    const list = byConcept.get(mention.concept) ?? [];
    if (list.length < mostOfEach || mention.status === 'present') list.push(mention);
    byConcept.set(mention.concept, list);
  }
  return byConcept;
}

function joined(text: Sentences, byConcept: Map<ConceptId, Mention[]>, rule: Rule): Joined[] {
  let found: Joined[] = rule.of.slice(0, 1).flatMap((id) => byConcept.get(id) ?? []);
  for (const id of rule.of.slice(1)) {
    const others = (byConcept.get(id) ?? []).slice(0, mostOfEach);
    found = found
      .slice(0, mostOfEach)
      .flatMap((one) =>
        others.filter((other) => isNear(text, one, other, rule)).map((other) => merge(one, other)),
      );
  }
  return found;
}

function isNear(text: Sentences, one: Joined, other: Mention, rule: Rule): boolean {
  if (rule.in === 'text') return one.status === 'present' && other.status === 'present';
  if (text.of[one.from] !== text.of[other.from]) return false;
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (rule.within !== undefined && second.from - first.to > rule.within) return false;
  return rule.in === 'sentence' || !hasMark(text, first.to, second.from);
}

function hasMark(text: Sentences, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (text.words[at]?.kind === 'mark') return true;
  return false;
}

function merge(one: Joined, other: Mention): Joined {
  const status: FindingStatus = one.status === 'present' ? other.status : one.status;
  return { status, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}

const isSame = (one: Mention, other: Mention) =>
  one.concept === other.concept &&
  one.from === other.from &&
  one.to === other.to &&
  one.status === other.status;

function unique(all: Mention[]): Mention[] {
  return all.filter((one, index) => all.findIndex((other) => isSame(one, other)) === index);
}
