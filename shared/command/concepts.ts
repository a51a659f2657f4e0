import { conceptNames } from '@shared/reading';

/** The concepts that a pack's conditions can ask for, by id; only those that hold a word. */
export function concepts(word = ''): string[] {
  return [...conceptNames()]
    .map(([id, name]) => `${id.padEnd(28)} ${name}`)
    .filter((line) => line.toLowerCase().includes(word.toLowerCase()))
    .sort();
}
