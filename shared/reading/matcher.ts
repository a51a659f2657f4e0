import { type Entry, grow, type Node, phraseTree } from './phrase-tree.ts';
import { lookUp } from './word-table.ts';
import type { Word } from './words.ts';

export type { Entry } from './phrase-tree.ts';
/** A phrase that was found: the first and the last word of it. */
export type Hit<T> = { value: T; from: number; to: number };

const longestGap = 4;
const mostFillers = 3;

/**
 * An automaton over words for many phrases. A text is read in one pass: every word is looked up
 * once, and from each word at most a bounded number of steps is taken. Only the beginnings of the
 * phrases are read at first; the rest of one is, when a text has come so far.
 */
export function matcher<T>(entries: Iterable<Entry<T>>): (words: readonly Word[]) => Hit<T>[] {
  const root = phraseTree(entries);
  return (words) => {
    const hits: Hit<T>[] = [];
    const run: Run<T> = { words, from: 0, hits };
    for (let from = 0; from < words.length; from++) {
      run.from = from;
      follow(root, from, run);
    }
    return hits;
  };
}

/** One run over a text: its words, and where hits are put. */
type Run<T> = {
  words: readonly Word[];
  from: number;
  hits: Hit<T>[];
};

function follow<T>(at: Node<T>, position: number, run: Run<T>): void {
  const word = run.words[position];
  if (word === undefined || word.kind === 'mark') return;
  if (at.waiting !== null) grow(at);
  if (at.next !== null) for (const then of lookUp(at.next, word.form)) step(then, position, run);
  if (at.numbers === null) return;
  const value = word.form.number;
  if (value === null) return;
  for (const { holds, then } of at.numbers) if (holds(value)) step(then, position, run);
}

/** Takes the word at `position`, then goes on at the next one or over a gap. */
function step<T>(then: Node<T>, position: number, run: Run<T>): void {
  if (then.waiting !== null) grow(then);
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
  if (fillersLeft > 0 && run.words[position]?.form.isFiller)
    reach(at, position + 1, fillersLeft - 1, run);
}
