import { words } from './words.ts';

/**
 * How a phrase is written in the data files, word by word:
 * `sår` this word, `trykksår*` what begins so, `*protese` what ends so, `MS` only in capitals,
 * `hø|høyre` either, `#` any number, `#<90` and `#>38` a number in that range, `..` up to four
 * words of the same clause.
 */
export type Element =
  | { kind: 'word'; anyOf: readonly Pattern[] }
  | { kind: 'number'; holds: NumberTest; key: string }
  | { kind: 'gap' };
export type Pattern = { mode: 'whole' | 'prefix' | 'suffix' | 'capitals'; text: string };
export type NumberTest = (value: number) => boolean;

/** Reads one phrase. Throws where it holds no word. */
export function phrase(written: string): Element[] {
  const elements: Element[] = [];
  for (const part of written.split(' ')) if (part !== '') elements.push(...element(part));
  if (elements.length === 0 || elements[0]?.kind === 'gap') throw new Error(`phrase: "${written}"`);
  return elements;
}

function element(part: string): Element[] {
  if (part === '..') return [{ kind: 'gap' }];
  if (part.startsWith('#')) return [{ kind: 'number', holds: numberTest(part), key: part }];
  if (isOneWord(part)) return [{ kind: 'word', anyOf: [pattern(part)] }];
  if (part.includes('|')) return [{ kind: 'word', anyOf: part.split('|').map(pattern) }];
  const first = part.startsWith('*');
  const last = part.endsWith('*');
  return words(part.toLowerCase(), part)
    .filter(({ kind }) => kind !== 'mark')
    .map((word, index, all) => ({
      kind: 'word',
      anyOf: [pattern(marked(word.cased, first && index === 0, last && index === all.length - 1))],
    }));
}

/** Small letters and stars alone: what most parts are, told without splitting them. */
function isOneWord(part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 224 && code <= 254) || code === 42;
    if (!isLetter) return false;
  }
  return true;
}

const marked = (word: string, first: boolean, last: boolean) =>
  `${first ? '*' : ''}${word}${last ? '*' : ''}`;

function pattern(word: string): Pattern {
  if (word.startsWith('*')) return { mode: 'suffix', text: word.slice(1).toLowerCase() };
  if (word.endsWith('*')) return { mode: 'prefix', text: word.slice(0, -1).toLowerCase() };
  const capitals = word !== word.toLowerCase();
  return capitals ? { mode: 'capitals', text: word } : { mode: 'whole', text: word };
}

function numberTest(part: string): NumberTest {
  const limit = Number(part.slice(2).replace(',', '.'));
  if (part[1] === '<') return (value) => value < limit;
  if (part[1] === '>') return (value) => value > limit;
  if (part.length > 1) return (value) => value === Number(part.slice(1));
  return () => true;
}
