import abbreviations from './language/abbreviations.json';
import equivalents from './language/equivalents.json';
import fillers from './language/fillers.json';
import numbers from './language/numbers.json';
import nynorsk from './language/nynorsk.json';
import silent from './language/silent.json';
import { remember } from './remember.ts';

const standards = new Map(
  Object.entries(equivalents).flatMap(([standard, variants]) =>
    variants.map((variant): [string, string] => [variant, standard]),
  ),
);
const begins = byLetters(nynorsk.begins, (from) => from.slice(0, 2));
const ends = byLetters(nynorsk.ends, (from) => from.slice(-1));
const values = new Map(Object.entries(numbers));

/** What the reader knows of small words, before any concept. */
export const languageWords = {
  /** Skipped inside phrases. */
  fillers: new Set(fillers),
  /** Too common to point anywhere by themselves. */
  silent: new Set(silent),
  /** Followed by a full stop that ends no sentence. */
  abbreviations: new Set(abbreviations.inside),
  /** Those of them that may stand last in a sentence, before a capital. */
  abbreviationsThatEnd: new Set(abbreviations.mayEnd),
  /** One form for bokmål, nynorsk, dialect and shorthand of the same word. */
  standard: remember((word: string): string => standards.get(word) ?? inBokmaal(word)),
  /** How the standard form of a word begins, told without the rest of it. */
  beginning: (word: string): string =>
    (standards.get(word) ?? (word.length < 4 ? word : begunInBokmaal(word))).slice(0, 2),
  /** The value of a number in digits or words; of a range the first. */
  numberOf(word: string): number | null {
    const known = values.get(word);
    if (known !== undefined) return known;
    const digits = /^\d{1,7}(?:[.,]\d{1,3})?/.exec(word);
    return digits === null ? null : Number(digits[0].replace(',', '.'));
  },
};

/** Regular nynorsk spelled as bokmål; a rough rule is enough, as phrases go through it too. */
function inBokmaal(word: string): string {
  if (word.length < 4) return word;
  const begun = begunInBokmaal(word);
  const end = ends
    .get(begun.slice(-1))
    ?.find(([from]) => begun.endsWith(from) && begun.length > from.length + 1);
  return end === undefined ? begun : begun.slice(0, begun.length - end[0].length) + end[1];
}

function begunInBokmaal(word: string): string {
  const begin = begins.get(word.slice(0, 2))?.find(([from]) => word.startsWith(from));
  return begin === undefined ? word : begin[1] + word.slice(begin[0].length);
}

/** Respellings by a few letters of what they are of, so that most words are asked of none. */
function byLetters(respelled: Record<string, string>, letters: (from: string) => string) {
  const found = new Map<string, [from: string, to: string][]>();
  for (const [from, to] of Object.entries(respelled)) {
    const list = found.get(letters(from));
    if (list === undefined) found.set(letters(from), [[from, to]]);
    else list.push([from, to]);
  }
  return found;
}
