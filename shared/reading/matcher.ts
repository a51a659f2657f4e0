import { byForm } from './by-form.ts';
import { type Entry, grow, type Node, phraseTree, rootFor } from './phrase-tree.ts';
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
  const begun = byForm((form) => {
    const { next, numbers } = rootFor(root, form.standard);
    const { number } = form;
    const counted = number === null ? [] : (numbers ?? []).filter(({ holds }) => holds(number));
    return [...(next === null ? [] : lookUp(next, form)), ...counted.map(({ then }) => then)];
  });
  return (words) => {
    const hits: Hit<T>[] = [];
    const run: Run<T> = { words, from: 0, hits };
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined || word.kind === 'mark') continue;
      run.from = from;
      for (const then of begun(word.form)) step(then, from, run);
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

/** Takes the word at `position`, then goes on at the next one or over a gap. */
function step<T>(then: Node<T>, position: number, run: Run<T>): void {
  if (then.waiting !== null) grow(then);
  const { values, next, numbers, gap } = then;
  if (values !== null)
    for (const value of values) run.hits.push({ value, from: run.from, to: position });
  if (next !== null || numbers !== null) reach(then, position + 1, run);
  if (gap === null) return;
  for (let skipped = 0; skipped <= longestGap; skipped++) {
    const word = run.words[position + 1 + skipped];
    if (word === undefined || word.kind === 'mark') break;
    follow(gap, position + 1 + skipped, word, run);
  }
}

/** Goes on at this word, or past a few small words ("klarer *jeg* ikke *å* gå"). */
function reach<T>(at: Node<T>, first: number, run: Run<T>): void {
  for (let position = first; position <= first + mostFillers; position++) {
    const word = run.words[position];
    if (word === undefined || word.kind === 'mark') return;
    follow(at, position, word, run);
    if (!word.form.isFiller) return;
  }
}

function follow<T>(at: Node<T>, position: number, { form }: Word, run: Run<T>): void {
  if (at.waiting !== null) grow(at);
  if (at.next !== null) for (const then of lookUp(at.next, form)) step(then, position, run);
  if (at.numbers === null || form.number === null) return;
  for (const { holds, then } of at.numbers) if (holds(form.number)) step(then, position, run);
}
