import abbreviations from './language/abbreviations.json';
import equivalents from './language/equivalents.json';
import fillers from './language/fillers.json';
import numbers from './language/numbers.json';

const standards = new Map(
  Object.entries(equivalents).flatMap(([standard, variants]) =>
    variants.map((variant): [string, string] => [variant, standard]),
  ),
);
const values = new Map(Object.entries(numbers));

/** What the reader knows of small words, before any concept. */
export const languageWords = {
  /** Skipped inside phrases. */
  fillers: new Set(fillers),
  /** Followed by a full stop that ends no sentence. */
  abbreviations: new Set(abbreviations.inside),
  /** Those of them that may stand last in a sentence, before a capital. */
  abbreviationsThatEnd: new Set(abbreviations.mayEnd),
  /** One form for bokmål, nynorsk, dialect and shorthand of the same word. */
  standard: (word: string): string => standards.get(word) ?? word,
  /** The value of a number in digits or words; of a range the first. */
  numberOf(word: string): number | null {
    const known = values.get(word);
    if (known !== undefined) return known;
    const digits = /^\d{1,7}(?:[.,]\d{1,3})?/.exec(word);
    return digits === null ? null : Number(digits[0].replace(',', '.'));
  },
};
