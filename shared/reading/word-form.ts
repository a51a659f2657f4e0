import { languageWords } from './language.ts';
import { remember } from './remember.ts';

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
};

export const wordForm = remember((cased: string): WordForm => {
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
  };
});
