import type { Pattern } from './phrase.ts';
import type { WordForm } from './word-form.ts';

/** Values by the words that lead to them: whole words, what words begin or end with, capitals. */
export type WordTable<T> = {
  whole: Map<string, T[]>;
  /** Null where all are whole words. */
  others: Others<T> | null;
};
type Others<T> = {
  capitals: Map<string, T[]>;
  prefix: Affixes<T>;
  suffix: Affixes<T>;
  /** What words met lately lead to. */
  seen: Map<string, readonly T[]>;
};
type Affixes<T> = { lengths: Set<number>; values: Map<string, T[]> };

/** What is remembered at most, so that a long text cannot fill the memory. */
const mostSeen = 20_000;

export const wordTable = <T>(): WordTable<T> => ({ whole: new Map(), others: null });

/** Adds a value under a pattern; whole words by their standard form. */
export function put<T>(table: WordTable<T>, { mode, text }: Pattern, value: T): void {
  if (mode === 'whole') {
    push(table.whole, text, value);
    return;
  }
  table.others ??= {
    capitals: new Map(),
    prefix: { lengths: new Set(), values: new Map() },
    suffix: { lengths: new Set(), values: new Map() },
    seen: new Map(),
  };
  if (mode === 'capitals') push(table.others.capitals, text, value);
  else {
    table.others[mode].lengths.add(text.length);
    push(table.others[mode].values, text, value);
  }
}

/** Every value that the word leads to, each once. */
export function lookUp<T>(table: WordTable<T>, word: WordForm): readonly T[] {
  const { whole, others } = table;
  if (others === null) return whole.get(word.standard) ?? nothing;
  const known = others.seen.get(word.cased);
  if (known !== undefined) return known;
  const found = new Set<T>(others.capitals.get(word.cased));
  for (const value of whole.get(word.standard) ?? nothing) found.add(value);
  addAffixed(found, others, word.text);
  if (word.standard !== word.text) addAffixed(found, others, word.standard);
  if (others.seen.size >= mostSeen) others.seen.clear();
  const list = [...found];
  others.seen.set(word.cased, list);
  return list;
}

const nothing: readonly never[] = [];

function addAffixed<T>(found: Set<T>, { prefix, suffix }: Others<T>, text: string): void {
  for (const length of prefix.lengths)
    if (length <= text.length)
      for (const value of prefix.values.get(text.slice(0, length)) ?? nothing) found.add(value);
  for (const length of suffix.lengths)
    if (length <= text.length)
      for (const value of suffix.values.get(text.slice(text.length - length)) ?? nothing)
        found.add(value);
}

function push<T>(into: Map<string, T[]>, text: string, value: T): void {
  const list = into.get(text);
  if (list === undefined) into.set(text, [value]);
  else list.push(value);
}
