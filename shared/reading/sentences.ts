import { languageWords } from './language.ts';
import { type Word, words } from './words.ts';

/** Words of a text in order, and where each sentence begins and ends among them. */
export type Sentences = { words: Word[]; of: number[]; ranges: { from: number; to: number }[] };

/**
 * Splits into sentences: at `.` `?` `!` `;` and line breaks, but not after an abbreviation or an
 * ordinal. The dots of abbreviations are left out of the words.
 */
export function sentences(text: string): Sentences {
  const all = words(text);
  const kept: Word[] = [];
  const of: number[] = [];
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  const close = () => {
    if (kept.length > from) ranges.push({ from, to: kept.length - 1 });
    from = kept.length;
  };
  for (let at = 0; at < all.length; at++) {
    const word = all[at];
    if (word === undefined) continue;
    if (word.kind === 'mark') {
      const stop = word.text === '.';
      if (stop && !endsSentence(all[at - 1], word, all[at + 1], all[at + 2])) continue;
    }
    kept.push(word);
    of.push(ranges.length);
    if (word.kind === 'mark' && '.?!;\n…'.includes(word.text)) close();
  }
  close();
  return { words: kept, of, ranges };
}

function endsSentence(
  before: Word | undefined,
  stop: Word,
  after: Word | undefined,
  second: Word | undefined,
): boolean {
  if (before === undefined || before.end !== stop.start) return true;
  if (after === undefined || after.text === '\n') return true;
  const spaced = after.start > stop.end;
  const startsHigh = after.kind === 'word' && after.cased[0] !== after.text[0];
  if (before.kind === 'number')
    return spaced && (startsHigh || (after.kind === 'number' && second?.kind !== 'word'));
  if (!spaced && after.kind === 'word') return startsHigh && before.text.length > 3;
  if (!languageWords.abbreviations.has(before.text)) return before.text.length > 1 || startsHigh;
  return startsHigh && languageWords.abbreviationsThatEnd.has(before.text);
}
