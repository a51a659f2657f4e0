import { languageWords } from './language.ts';

/** What the reader knows of a word wherever it stands; worked out once for each spelling. */
export type WordForm = {
  text: string;
  /** As it was cased in the text. */
  cased: string;
  /** One form for all spellings of the same word. */
  standard: string;
  /** Its value, where it is a number in digits or letters. */
  number: number | null;
  isFiller: boolean;
  /** What the learned weights know it by: how it begins; null for the smallest words. */
  feature: string | null;
  /** Its place among the forms that are remembered, below `formPlaces`; others may get it later. */
  place: number;
};

/** How many forms are remembered at most, so that a long text cannot fill the memory. */
export const formPlaces = 1 << 15;
/** So many places are tried for a form; then the first is taken, whatever texts are made of. */
const tries = 8;
const forms = new Array<WordForm | undefined>(formPlaces);

/** The form of the word from `start` to `end`, which is cut out only where it is not remembered. */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const first = (hash ^ (hash >>> 15)) & (formPlaces - 1);
  for (let tried = 0; tried < tries; tried++) {
    const place = (first + tried) & (formPlaces - 1);
    const form = forms[place];
    if (form === undefined) return remembered(text.slice(start, end), place);
    if (form.cased.length === end - start && text.startsWith(form.cased, start)) return form;
  }
  return remembered(text.slice(start, end), first);
}

function remembered(word: string, place: number): WordForm {
  // put together anew: a slice would keep the whole text in memory
  const form = formOf([...word].join(''), place);
  forms[place] = form;
  return form;
}

function formOf(cased: string, place: number): WordForm {
  const text = cased.toLowerCase();
  const standard = languageWords.standard(text);
  const saysLittle = text.length < 3 || languageWords.silent.has(text);
  return {
    text,
    cased,
    standard,
    number: languageWords.numberOf(text),
    isFiller: languageWords.fillers.has(text),
    feature: saysLittle ? null : `w:${standard.slice(0, 6)}`,
    place,
  };
}
