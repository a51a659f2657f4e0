import type { ConceptId, FindingStatus } from '@shared/model';
import type { Concept } from './concept-file.ts';
import type { Mention } from './mention.ts';
import type { Sentences } from './sentences.ts';

/** How many times concepts made of others may build on each other. */
const depth = 4;
/** In a long text only so many mentions of one concept take part, so that time stays linear. */
const mostOfEach = 24;

type Rule = Concept['together'][number];

/** Rules that make concepts of others, in order, and which of them a concept takes part in. */
export type Combiner = {
  rules: readonly { makes: ConceptId; rule: Rule }[];
  takingPart: ReadonlyMap<ConceptId, readonly number[]>;
};

export function combiner(made: readonly Concept[]): Combiner {
  const rules = made.flatMap(({ id, together }) => together.map((rule) => ({ makes: id, rule })));
  const takingPart = new Map<ConceptId, number[]>();
  rules.forEach(({ rule }, place) => {
    for (const part of rule.of) {
      const list = takingPart.get(part);
      if (list === undefined) takingPart.set(part, [place]);
      else list.push(place);
    }
  });
  return { rules, takingPart };
}

/** Adds the concepts that others make when they stand together in a clause, a sentence, the text. */
export function combine(
  text: Sentences,
  seen: readonly Mention[],
  { rules, takingPart }: Combiner,
): Mention[] {
  const all = [...seen];
  const byConcept = new Map<ConceptId, Mention[]>();
  /** Concepts already made from anywhere in the text: more of the same adds nothing. */
  const found = new Set<ConceptId>();
  let fresh = new Set<ConceptId>();
  for (const mention of seen) {
    fresh.add(mention.concept);
    note(byConcept, mention);
  }
  for (let round = 0; round < depth && fresh.size > 0; round++) {
    const asked = new Uint8Array(rules.length);
    for (const id of fresh) for (const place of takingPart.get(id) ?? []) asked[place] = 1;
    const before = all.length;
    for (let place = asked.indexOf(1); place >= 0; place = asked.indexOf(1, place + 1)) {
      const { makes, rule } = rules[place] ?? never();
      if (rule.in === 'text' && found.has(makes)) continue;
      for (const { status, from, to } of join(text, byConcept, rule)) {
        if (rule.in === 'text') found.add(makes);
        else if (isKnown(byConcept.get(makes), from, to)) continue;
        const mention = { concept: makes, status, from, to };
        all.push(mention);
        note(byConcept, mention);
      }
    }
    fresh = new Set();
    for (let at = before; at < all.length; at++) fresh.add(all[at]?.concept ?? never());
  }
  return all;
}

function note(byConcept: Map<ConceptId, Mention[]>, mention: Mention): void {
  const list = byConcept.get(mention.concept);
  if (list === undefined) byConcept.set(mention.concept, [mention]);
  else if (list.length < mostOfEach) list.push(mention);
}

function isKnown(mentions: readonly Mention[] | undefined, from: number, to: number): boolean {
  return mentions?.some((one) => one.from === from && one.to === to) ?? false;
}

type Joined = Omit<Mention, 'concept'>;

function join(
  text: Sentences,
  byConcept: ReadonlyMap<ConceptId, readonly Mention[]>,
  rule: Rule,
): readonly Joined[] {
  const parts: (readonly Mention[])[] = [];
  for (const id of rule.of) {
    const part = byConcept.get(id);
    if (part === undefined) return [];
    parts.push(part);
  }
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

function never(): never {
  throw new RangeError('outside the list');
}
