import { languageWords } from './language.ts';
import { type Element, type NumberTest, type Pattern, phrase } from './phrase.ts';
import { wordIndex } from './word-index.ts';
import type { Word } from './words.ts';

export type Entry<T> = { phrase: string; value: T };
/** A phrase that was found: the first and the last word of it. */
export type Hit<T> = { value: T; from: number; to: number };

type Node<T> = {
  next: Map<number, Node<T>>;
  numbers: { key: string; holds: NumberTest; then: Node<T> }[];
  gap: Node<T> | null;
  values: T[];
};

const longestGap = 4;
const mostFillers = 3;

/**
 * Compiles phrases to one automaton over words. A text is read in one pass: every word is looked
 * up once, and from each word at most a bounded number of steps is taken.
 */
export function matcher<T>(entries: Iterable<Entry<T>>): (words: readonly Word[]) => Hit<T>[] {
  const root = node<T>();
  const index = wordIndex();
  for (const { phrase: written, value } of entries) {
    let at = root;
    for (const step of withoutFillers(phrase(written))) at = grow(at, step, index.add);
    at.values.push(value);
  }
  return (words) => {
    const ids = words.map((word) => (word.kind === 'mark' ? nothing : index.find(word)));
    const hits: Hit<T>[] = [];
    for (let from = 0; from < words.length; from++) follow(root, words, ids, from, from, hits);
    return hits;
  };
}

const nothing: readonly number[] = [];
const node = <T>(): Node<T> => ({ next: new Map(), numbers: [], gap: null, values: [] });

function grow<T>(at: Node<T>, step: Element, add: (anyOf: readonly Pattern[]) => number): Node<T> {
  if (step.kind === 'gap') {
    at.gap ??= node();
    return at.gap;
  }
  if (step.kind === 'number') {
    const known = at.numbers.find((number) => number.key === step.key);
    if (known !== undefined) return known.then;
    const then = node<T>();
    at.numbers.push({ key: step.key, holds: step.holds, then });
    return then;
  }
  const id = add(step.anyOf);
  const then = at.next.get(id) ?? node<T>();
  at.next.set(id, then);
  return then;
}

/** Small words inside a phrase are skipped in the text too, so they carry nothing in the phrase. */
function withoutFillers(elements: Element[]): Element[] {
  return elements.filter(
    (step, index) =>
      index === 0 ||
      index === elements.length - 1 ||
      step.kind !== 'word' ||
      !step.anyOf.every(({ mode, text }) => mode === 'whole' && languageWords.fillers.has(text)),
  );
}

function follow<T>(
  at: Node<T>,
  words: readonly Word[],
  ids: readonly (readonly number[])[],
  from: number,
  position: number,
  hits: Hit<T>[],
): void {
  const word = words[position];
  if (word === undefined || word.kind === 'mark') return;
  const step = (then: Node<T>) => {
    for (const value of then.values) hits.push({ value, from, to: position });
    if (then.next.size + then.numbers.length === 0 && then.gap === null) return;
    reach(then, words, ids, from, position + 1, mostFillers, hits);
    const gap = then.gap;
    if (gap === null) return;
    for (let skipped = 0; skipped <= longestGap; skipped++) {
      const next = words[position + 1 + skipped];
      if (next === undefined || next.kind === 'mark') break;
      follow(gap, words, ids, from, position + 1 + skipped, hits);
    }
  };
  for (const id of ids[position] ?? nothing) {
    const then = at.next.get(id);
    if (then !== undefined) step(then);
  }
  if (at.numbers.length === 0) return;
  const value = languageWords.numberOf(word.text);
  if (value !== null) for (const number of at.numbers) if (number.holds(value)) step(number.then);
}

/** Goes on at the next word, or past a few small words ("klarer *jeg* ikke *å* gå"). */
function reach<T>(
  at: Node<T>,
  words: readonly Word[],
  ids: readonly (readonly number[])[],
  from: number,
  position: number,
  fillersLeft: number,
  hits: Hit<T>[],
): void {
  follow(at, words, ids, from, position, hits);
  const word = words[position];
  if (fillersLeft > 0 && word !== undefined && languageWords.fillers.has(word.text))
    reach(at, words, ids, from, position + 1, fillersLeft - 1, hits);
}
