import { type WordForm, wordFormAt } from './word-form.ts';

/** A word, a number or a mark, with its place in the normalised text. */
export type Word = {
  kind: 'word' | 'number' | 'mark';
  text: string;
  /** As it was cased in the text. */
  cased: string;
  form: WordForm;
  start: number;
  end: number;
};

const other = 0;
const letter = 1;
const digit = 2;
const mark = 3;

const marks = '.,;:?!()\n…"';
const kinds = new Uint8Array(0x250).map((_, code) => kindOf(String.fromCharCode(code)));

/** Splits text into words, numbers and marks in one pass. Hyphens and slashes only separate. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = kindAt(text, at);
    at++;
    if (kind === digit) {
      at = endOfNumber(text, at);
      found.push(word('number', text, start, at));
    } else if (kind === letter) {
      while (at < text.length && isInWord(kindAt(text, at))) at++;
      found.push(word('word', text, start, at));
    } else if (kind === mark) found.push(word('mark', text, start, at));
    else if (text[at] === '-' && text[start] === ' ' && text[at + 1] === ' ')
      found.push(word('mark', text, at, at + 1));
  }
  return found;
}

function word(kind: Word['kind'], whole: string, start: number, end: number): Word {
  const form = wordFormAt(whole, start, end);
  return { kind, text: form.text, cased: form.cased, form, start, end };
}

const isInWord = (kind: number) => kind === letter || kind === digit;

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (kindAt(text, at) === digit) at++;
    else if (isJoiner(text[at]) && kindAt(text, at + 1) === digit) at += 2;
    else break;
  }
  return at;
}

const isJoiner = (sign: string | undefined) =>
  sign === '.' || sign === ',' || sign === '/' || sign === ':' || sign === '-';

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < kinds.length) return kinds[code] ?? other;
  return Number.isNaN(code) ? other : kindOf(text[at] ?? '');
}

function kindOf(sign: string): number {
  if (/[\p{L}\p{M}]/u.test(sign)) return letter;
  if (/[0-9]/.test(sign)) return digit;
  return marks.includes(sign) ? mark : other;
}
