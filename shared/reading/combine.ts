import type { ConceptId, FindingStatus } from '@shared/model';
import type { Concept } from './concept-file.ts';
import type { Mention } from './mention.ts';
import type { Sentences } from './sentences.ts';

/** How many times concepts made of others may build on each other. */
const depth = 4;
/** In a long text only so many mentions of one concept take part, so that time stays linear. */
const mostOfEach = 24;

type Rule = Concept['together'][number];

/** Rules that make concepts of others, in order; concepts that take part in them have numbers. */
export type Combiner = {
  rules: readonly NumberedRule[];
  numbers: ReadonlyMap<ConceptId, number>;
  /** By the number of a concept, the places of the rules that it takes part in. */
  takingPart: readonly (readonly number[])[];
};
type NumberedRule = { makes: ConceptId; made: number; of: readonly number[]; rule: Rule };

export function combiner(concepts: readonly Concept[]): Combiner {
  const numbers = new Map<ConceptId, number>();
  const takingPart: number[][] = [];
  const numberOf = (id: ConceptId): number => {
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) takingPart.push([]);
    numbers.set(id, number);
    return number;
  };
  const rules = concepts.flatMap(({ id, together }) =>
    together.map((rule): NumberedRule => {
      return { makes: id, made: numberOf(id), of: rule.of.map(numberOf), rule };
    }),
  );
  rules.forEach(({ of }, place) => {
    for (const part of of) takingPart[part]?.push(place);
  });
  return { rules, numbers, takingPart };
}

/** Mentions by the number of their concept. */
type Noted = (Mention[] | undefined)[];

/** Adds the concepts that others make when they stand together in a clause, a sentence, the text. */
export function combine(
  text: Sentences,
  seen: readonly Mention[],
  { rules, numbers, takingPart }: Combiner,
): Mention[] {
  const all = [...seen];
  const noted: Noted = new Array(numbers.size).fill(undefined);
  /** Concepts already made from anywhere in the text: more of the same adds nothing. */
  const found = new Uint8Array(numbers.size);
  let asked = new Uint8Array(rules.length);
  const ask = (concept: number) => {
    for (const place of takingPart[concept] ?? []) asked[place] = 1;
  };
  for (const mention of seen) {
    const number = numbers.get(mention.concept);
    if (number === undefined) continue;
    if (noted[number] === undefined) ask(number);
    note(noted, number, mention);
  }
  for (let round = 0; round < depth; round++) {
    const now = asked;
    asked = new Uint8Array(rules.length);
    const before = all.length;
    for (let place = now.indexOf(1); place >= 0; place = now.indexOf(1, place + 1)) {
      const { makes, made, of, rule } = rules[place] ?? never();
      if (rule.in === 'text' && found[made] === 1) continue;
      for (const { status, from, to } of join(text, noted, of, rule)) {
        if (rule.in === 'text') found[made] = 1;
        else if (isKnown(noted[made], from, to)) continue;
        const mention = { concept: makes, status, from, to };
        all.push(mention);
        note(noted, made, mention);
        ask(made);
      }
    }
    if (all.length === before) break;
  }
  return all;
}

function note(noted: Noted, concept: number, mention: Mention): void {
  const list = noted[concept];
  if (list === undefined) noted[concept] = [mention];
  else if (list.length < mostOfEach) list.push(mention);
}

function isKnown(mentions: readonly Mention[] | undefined, from: number, to: number): boolean {
  return mentions?.some((one) => one.from === from && one.to === to) ?? false;
}

type Joined = Omit<Mention, 'concept'>;
const none: readonly Joined[] = [];

function join(text: Sentences, noted: Noted, of: readonly number[], rule: Rule): readonly Joined[] {
  if (of.some((concept) => noted[concept] === undefined)) return none;
  const parts = of.map((concept): readonly Mention[] => noted[concept] ?? []);
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
