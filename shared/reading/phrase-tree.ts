import { languageWords } from './language.ts';
import { element, type NumberTest, parts } from './phrase.ts';
import { put, type WordTable, wordTable } from './word-table.ts';

export type Entry<T> = { phrase: string; value: T };

/** A place in the tree of phrases. Most have one way on, so nothing is made before it is needed. */
export type Node<T> = {
  /** Phrases that go on from here and are not read yet. */
  waiting: Unread<T>[] | null;
  next: WordTable<Node<T>> | null;
  numbers: { holds: NumberTest; then: Node<T> }[] | null;
  gap: Node<T> | null;
  values: T[] | null;
};

/** What is left of a phrase from a sign on. */
type Unread<T> = { written: string; at: number; value: T };

/** The first step of all phrases; the rest grows where texts lead. Throws at a phrase without one. */
export function phraseTree<T>(entries: Iterable<Entry<T>>): Node<T> {
  const root = node<T>();
  root.waiting = [];
  for (const { phrase, value } of entries) root.waiting.push({ written: phrase, at: 0, value });
  grow(root);
  if (root.gap !== null || root.values !== null) throw new Error('a phrase begins with no word');
  return root;
}

/** Reads the next word of every phrase that waits at the node. */
export function grow<T>(at: Node<T>): void {
  const known = new Map<string, Node<T>>();
  for (const unread of at.waiting ?? []) {
    let part = nextPart(unread);
    let then = known.get(part);
    if (then === undefined) {
      part = respelled(unread, part);
      then = part === '' ? at : (known.get(part) ?? child(at, part));
      known.set(part, then);
    }
    if (unread.at < unread.written.length) {
      if (then.waiting === null) then.waiting = [unread];
      else then.waiting.push(unread);
    } else if (then.values === null) then.values = [unread.value];
    else then.values.push(unread.value);
  }
  at.waiting = null;
}

const node = <T>(): Node<T> => ({
  waiting: null,
  next: null,
  numbers: null,
  gap: null,
  values: null,
});

/** Small words inside a phrase are skipped in the text too, so they carry nothing in the phrase. */
function nextPart<T>(unread: Unread<T>): string {
  const { written } = unread;
  for (;;) {
    const isFirst = unread.at === 0;
    const space = written.indexOf(' ', unread.at);
    const part = written.slice(unread.at, space < 0 ? undefined : space);
    unread.at = space < 0 ? written.length : space + 1;
    if (isFirst || space < 0 || !isSmall(part)) return part;
  }
}

/** A part of several words is written as such, and gives the first of them. */
function respelled<T>(unread: Unread<T>, part: string): string {
  const written = parts(part);
  if (!written.includes(' ')) return written;
  const { at } = unread;
  unread.written = ` ${written}${at < unread.written.length ? ` ${unread.written.slice(at)}` : ''}`;
  unread.at = 1;
  return nextPart(unread);
}

function isSmall(part: string): boolean {
  const { fillers } = languageWords;
  return part.includes('|') ? part.split('|').every((one) => fillers.has(one)) : fillers.has(part);
}

function child<T>(at: Node<T>, part: string): Node<T> {
  const step = element(part);
  const then = node<T>();
  if (step.kind === 'gap') at.gap = then;
  else if (step.kind === 'number') {
    at.numbers ??= [];
    at.numbers.push({ holds: step.holds, then });
  } else {
    at.next ??= wordTable();
    for (const pattern of step.anyOf) put(at.next, pattern, then);
  }
  return then;
}
