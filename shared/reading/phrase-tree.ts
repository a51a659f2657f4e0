import { languageWords } from './language.ts';
import { element, isPlain, type NumberTest, parts } from './phrase.ts';
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
  /** The place of the first phrase that leads here, among all. */
  order: number;
};

/** What is left of a phrase from a sign on. */
type Unread<T> = { written: string; at: number; value: T; order: number };

/** The first step of all phrases. Those that begin with a plain word wait, by how it begins. */
export type Root<T> = { node: Node<T>; waiting: Map<string, Unread<T>[]> };

/** All phrases; the tree of them grows where texts lead. Throws at a phrase without a first step. */
export function phraseTree<T>(entries: Iterable<Entry<T>>): Root<T> {
  const root: Root<T> = { node: node(0), waiting: new Map() };
  const now: Unread<T>[] = [];
  let order = 0;
  for (const { phrase, value } of entries) {
    const unread = { written: phrase, at: 0, value, order: order++ };
    const space = phrase.indexOf(' ');
    const part = space < 0 ? phrase : phrase.slice(0, space);
    if (!isPlain(part)) {
      now.push(unread);
      continue;
    }
    const beginning = languageWords.beginning(part);
    const list = root.waiting.get(beginning);
    if (list === undefined) root.waiting.set(beginning, [unread]);
    else list.push(unread);
  }
  growRoot(root, now);
  return root;
}

/** The first steps of phrases that a word with this standard form can take. */
export function rootFor<T>(root: Root<T>, standard: string): Node<T> {
  const beginning = standard.slice(0, 2);
  const waiting = root.waiting.get(beginning);
  if (waiting !== undefined) {
    root.waiting.delete(beginning);
    growRoot(root, waiting);
  }
  // as if all had been read at once
  root.node.next?.whole.get(standard)?.sort((one, other) => one.order - other.order);
  return root.node;
}

function growRoot<T>({ node }: Root<T>, waiting: Unread<T>[]): void {
  node.waiting = waiting;
  grow(node);
  if (node.gap !== null || node.values !== null) throw new Error('a phrase begins with no word');
}

/** Reads the next word of every phrase that waits at the node. */
export function grow<T>(at: Node<T>): void {
  const known = new Map<string, Node<T>>();
  for (const unread of at.waiting ?? []) {
    let part = nextPart(unread);
    let then = known.get(part);
    if (then === undefined) {
      part = respelled(unread, part);
      then = part === '' ? at : (known.get(part) ?? child(at, part, unread.order));
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

const node = <T>(order: number): Node<T> => ({
  waiting: null,
  next: null,
  numbers: null,
  gap: null,
  values: null,
  order,
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

function child<T>(at: Node<T>, part: string, order: number): Node<T> {
  const step = element(part);
  const then = node<T>(order);
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
