import { conceptNames, wordConcepts } from '@shared/reading';

/**
 * The concepts that a pack's conditions can ask for, only those that hold a word. First those
 * that words show, then those that are reckoned from days, ages or the text as a whole.
 */
export function concepts(word = ''): string[] {
  const byWords = wordConcepts();
  const all = [...conceptNames()].sort(([a], [b]) => (a < b ? -1 : 1));
  return [true, false]
    .flatMap((isFirst) => all.filter(([id]) => byWords.has(id) === isFirst))
    .map(([id, name]) => `${id.padEnd(28)} ${name}`)
    .filter((line) => line.toLowerCase().includes(word.toLowerCase()));
}
