import type { ConceptId, FindingStatus } from '@shared/model';
import type { Concept } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Sentences } from './sentences.ts';

/** How many times concepts made of others may build on each other. */
const depth = 4;
/** In a long text only so many mentions of one concept take part, so that time stays linear. */
const mostOfEach = 24;

/** Adds the concepts that others make when they stand together in a clause, a sentence, the text. */
export function combine(
  text: Sentences,
  seen: readonly Mention[],
  made: readonly Concept[],
): Mention[] {
  const all = [...seen];
  const byConcept = new Map<ConceptId, Mention[]>();
  /** Concepts already made from anywhere in the text: more of the same adds nothing. */
  const found = new Set<ConceptId>();
  let fresh = new Set<ConceptId>();
  const note = (mention: Mention) => {
    const list = byConcept.get(mention.concept);
    if (list === undefined) byConcept.set(mention.concept, [mention]);
    else if (list.length < mostOfEach) list.push(mention);
  };
  for (const mention of seen) {
    fresh.add(mention.concept);
    note(mention);
  }
  for (let round = 0; round < depth && fresh.size > 0; round++) {
    const added: Mention[] = [];
    for (const { id, together } of made)
      for (const rule of together) {
        if (rule.in === 'text' && found.has(id)) continue;
        if (!canJoin(rule, byConcept, fresh)) continue;
        for (const { status, from, to } of join(text, byConcept, rule)) {
          if (rule.in === 'text') found.add(id);
          else if (isKnown(byConcept.get(id), from, to)) continue;
          const mention = { concept: id, status, from, to };
          added.push(mention);
          note(mention);
        }
      }
    fresh = new Set(added.map(({ concept }) => concept));
    all.push(...added);
  }
  return all;
}

function canJoin(
  { of }: Rule,
  byConcept: ReadonlyMap<ConceptId, unknown>,
  fresh: ReadonlySet<ConceptId>,
): boolean {
  let isNew = false;
  for (const part of of) {
    if (!byConcept.has(part)) return false;
    if (fresh.has(part)) isNew = true;
  }
  return isNew;
}

function isKnown(mentions: readonly Mention[] | undefined, from: number, to: number): boolean {
  return mentions?.some((one) => one.from === from && one.to === to) ?? false;
}

type Rule = Concept['together'][number];
type Joined = Omit<Mention, 'concept'>;

function join(
  text: Sentences,
  byConcept: ReadonlyMap<ConceptId, readonly Mention[]>,
  rule: Rule,
): readonly Joined[] {
  const parts = rule.of.map((id) => byConcept.get(id) ?? []);
  if (parts.some((part) => part.length === 0)) return [];
  if (rule.in === 'text') return acrossText(parts);
  return parts
    .slice(1)
    .reduce<readonly Joined[]>(
      (found, others) =>
        found
          .slice(0, mostOfEach)
          .flatMap((one) =>
            others
              .filter((other) => isNear(text, one, other, rule))
              .map((other) => merge(one, other)),
          ),
      parts[0] ?? [],
    );
}

/** So many mentions of each part are enough as evidence. */
const mostEvidence = 3;

/** Anywhere in the text only what is present counts; every part is evidence with its own words. */
function acrossText(parts: readonly (readonly Mention[])[]): readonly Joined[] {
  const evidence: Mention[] = [];
  for (const part of parts) {
    const before = evidence.length;
    for (const mention of part) {
      if (mention.status === 'present') evidence.push(mention);
      if (evidence.length - before === mostEvidence) break;
    }
    if (evidence.length === before) return [];
  }
  return evidence;
}

function isNear(text: Sentences, one: Joined, other: Mention, rule: Rule): boolean {
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
