import * as v from 'valibot';
import words from './words.json';

const WordsSchema = v.record(
  v.string(),
  v.strictObject({ words: v.array(v.string()), concepts: v.array(v.string()) }),
);

/** For each situation, everyday words for it and what the rules' reading calls it. */
export const everyday = v.parse(WordsSchema, words);
