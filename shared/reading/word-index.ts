import { languageWords } from './language.ts';
import type { Pattern } from './phrase.ts';
import type { Word } from './words.ts';

type Table = Map<string, number[]>;
/** What a lookup remembers at most, so that a long text cannot fill the memory. */
const mostRemembered = 20_000;

/** Gives every alternative of words a number, and every word of a text the numbers that it fits. */
export function wordIndex() {
  const tables = { whole: table(), prefix: table(), suffix: table(), capitals: table() };
  const lengths = { prefix: new Set<number>(), suffix: new Set<number>() };
  const alone = { whole: ids(), prefix: ids(), suffix: ids(), capitals: ids() };
  const together = ids();
  const seen = new Map<string, readonly number[]>();
  let next = 0;

  const add = (anyOf: readonly Pattern[]): number => {
    const [only] = anyOf;
    const isAlone = anyOf.length === 1 && only !== undefined;
    const known = isAlone ? alone[only.mode] : together;
    const key = isAlone ? only.text : anyOf.map(({ mode, text }) => mode + text).join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const id = next++;
    known.set(key, id);
    for (const { mode, text } of anyOf) {
      if (mode === 'prefix' || mode === 'suffix') lengths[mode].add(text.length);
      put(tables[mode], mode === 'whole' ? languageWords.standard(text) : text, id);
    }
    return id;
  };

  const find = (word: Word): readonly number[] => {
    const known = seen.get(word.cased);
    if (known !== undefined) return known;
    const found = new Set<number>(tables.capitals.get(word.cased));
    const standard = languageWords.standard(word.text);
    for (const id of tables.whole.get(standard) ?? []) found.add(id);
    for (const text of new Set([word.text, standard])) {
      for (const length of lengths.prefix)
        if (length <= text.length)
          for (const id of tables.prefix.get(text.slice(0, length)) ?? []) found.add(id);
      for (const length of lengths.suffix)
        if (length <= text.length)
          for (const id of tables.suffix.get(text.slice(text.length - length)) ?? []) found.add(id);
    }
    if (seen.size >= mostRemembered) seen.clear();
    const list = [...found];
    seen.set(word.cased, list);
    return list;
  };

  return { add, find };
}

const table = (): Table => new Map();
const ids = (): Map<string, number> => new Map();

function put(into: Table, text: string, id: number): void {
  const list = into.get(text);
  if (list === undefined) into.set(text, [id]);
  else list.push(id);
}
