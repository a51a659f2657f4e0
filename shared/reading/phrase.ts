import { languageWords } from './language.ts';
import { words } from './words.ts';

/**
 * How a phrase is written in the data files, word by word:
 * `sår` this word, `trykksår*` what begins so, `*protese` what ends so, `MS` only in capitals,
 * `hø|høyre` either, `#` any number, `#<90` and `#>38` a number in that range, `..` up to four
 * words of the same clause.
 */
export type Element =
  | { kind: 'word'; anyOf: readonly Pattern[] }
  | { kind: 'number'; holds: NumberTest }
  | { kind: 'gap' };
/** A whole word is in its standard form. */
export type Pattern = { mode: 'whole' | 'prefix' | 'suffix' | 'capitals'; text: string };
export type NumberTest = (value: number) => boolean;

/** The same part of a phrase with its words apart, as they are in a text: `m/gips*` is `m gips*`. */
export function parts(part: string): string {
  if (isOneWord(part) || part === '..' || part.startsWith('#') || part.includes('|')) return part;
  const all = words(part.replaceAll('*', ''));
  const spoken = all.filter(({ kind }) => kind !== 'mark').map(({ cased }) => cased);
  return `${part.startsWith('*') ? '*' : ''}${spoken.join(' ')}${part.endsWith('*') ? '*' : ''}`;
}

/** What one part of a phrase asks for. */
export function element(part: string): Element {
  if (part === '..') return { kind: 'gap' };
  if (part.startsWith('#')) return { kind: 'number', holds: numberTest(part) };
  return { kind: 'word', anyOf: part.split('|').map(pattern) };
}

/** Whether a part is one whole word in small letters, so that it may wait to be read. */
export const isPlain = (part: string) => /^[a-zà-öø-þ]+$/.test(part);

/** Small letters and stars alone: what most parts are, told without splitting them. */
const isOneWord = (part: string) => /^[a-zà-öø-þ*]+$/.test(part);

function pattern(word: string): Pattern {
  if (word.startsWith('*')) return { mode: 'suffix', text: word.slice(1).toLowerCase() };
  if (word.endsWith('*')) return { mode: 'prefix', text: word.slice(0, -1).toLowerCase() };
  if (word !== word.toLowerCase()) return { mode: 'capitals', text: word };
  return { mode: 'whole', text: languageWords.standard(word) };
}

function numberTest(part: string): NumberTest {
  const limit = Number(part.slice(2).replace(',', '.'));
  if (part[1] === '<') return (value) => value < limit;
  if (part[1] === '>') return (value) => value > limit;
  if (part.length > 1) return (value) => value === Number(part.slice(1));
  return () => true;
}
