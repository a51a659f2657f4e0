import { languageWords } from './language.ts';
import { type Element, type NumberTest, type Pattern, phrase } from './phrase.ts';
import { wordIndex } from './word-index.ts';
import type { Word } from './words.ts';

export type Entry<T> = { phrase: string; value: T };
/** A phrase that was found: the first and the last word of it. */
export type Hit<T> = { value: T; from: number; to: number };

/** Most nodes have one way on, so nothing is made before it is needed. */
type Node<T> = {
  next: Map<number, Node<T>> | null;
  numbers: { key: string; holds: NumberTest; then: Node<T> }[] | null;
  gap: Node<T> | null;
  values: T[] | null;
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
    if (at.values === null) at.values = [value];
    else at.values.push(value);
  }
  return (words) => {
    const ids = words.map((word) => (word.kind === 'mark' ? nothing : index.find(word)));
    const run: Run<T> = { words, ids, from: 0, hits: [] };
    for (let from = 0; from < words.length; from++) {
      run.from = from;
      follow(root, from, run);
    }
    return run.hits;
  };
}

const nothing: readonly number[] = [];
const node = <T>(): Node<T> => ({ next: null, numbers: null, gap: null, values: null });

function grow<T>(at: Node<T>, step: Element, add: (anyOf: readonly Pattern[]) => number): Node<T> {
  if (step.kind === 'gap') {
    at.gap ??= node();
    return at.gap;
  }
  if (step.kind === 'number') {
    at.numbers ??= [];
    const known = at.numbers.find((number) => number.key === step.key);
    if (known !== undefined) return known.then;
    const then = node<T>();
    at.numbers.push({ key: step.key, holds: step.holds, then });
    return then;
  }
  const id = add(step.anyOf);
  at.next ??= new Map();
  const known = at.next.get(id);
  if (known !== undefined) return known;
  const then = node<T>();
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

/** One run over a text: its words, what each fits, and where hits are put. */
type Run<T> = {
  words: readonly Word[];
  ids: readonly (readonly number[])[];
  from: number;
  hits: Hit<T>[];
};

function follow<T>(at: Node<T>, position: number, run: Run<T>): void {
  const word = run.words[position];
  if (word === undefined || word.kind === 'mark') return;
  if (at.next !== null)
    for (const id of run.ids[position] ?? nothing) {
      const then = at.next.get(id);
      if (then !== undefined) step(then, position, run);
    }
  if (at.numbers === null) return;
  const value = languageWords.numberOf(word.text);
  if (value === null) return;
  for (const number of at.numbers) if (number.holds(value)) step(number.then, position, run);
}

/** Takes the word at `position`, then goes on at the next one or over a gap. */
function step<T>(then: Node<T>, position: number, run: Run<T>): void {
  if (then.values !== null)
    for (const value of then.values) run.hits.push({ value, from: run.from, to: position });
  if (then.next !== null || then.numbers !== null) reach(then, position + 1, mostFillers, run);
  if (then.gap === null) return;
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const next = run.words[position + 1 + skipped];
    if (next === undefined || next.kind === 'mark') break;
    follow(then.gap, position + 1 + skipped, run);
  }
}

/** Goes on at this word, or past a few small words ("klarer *jeg* ikke *å* gå"). */
function reach<T>(at: Node<T>, position: number, fillersLeft: number, run: Run<T>): void {
  follow(at, position, run);
  const word = run.words[position];
  if (fillersLeft > 0 && word !== undefined && languageWords.fillers.has(word.text))
    reach(at, position + 1, fillersLeft - 1, run);
}
