import { type Everyday, everydayOn } from '../everyday.ts';
import { readWords } from './read-words.ts';

/** Makes the reading ready, so that the first answer comes at once; returns how to answer. */
export async function prepareToRead(): Promise<(words: string) => void> {
  const everyday = await everydayOn(document.documentElement.lang);
  readWords('ok', everyday);
  return (words) => showAnswer(words, everyday);
}

/** Shows what the words point to, by the links that are on the page already. */
function showAnswer(words: string, everyday: readonly Everyday[]): void {
  const { isUrgent, found } = readWords(words, everyday);
  show('words-urgent', isUrgent);
  show('words-found', found.length > 0);
  show('words-none', found.length === 0 && !isUrgent);
  const list = document.getElementById('words-list');
  list?.replaceChildren(...found.flatMap(({ situation, because }) => item(situation, because)));
  show('words-list', found.length > 0);
}

function show(id: string, isShown: boolean): void {
  document.getElementById(id)?.toggleAttribute('hidden', !isShown);
}

function item(situation: string, because: readonly string[]): HTMLElement[] {
  const link = document.querySelector(`#pictures [data-situation="${situation}"]`);
  if (!(link instanceof HTMLElement)) return [];
  const copy = document.importNode(link, true);
  const told = document.getElementById('words-answer')?.dataset.because ?? '%';
  const reason = document.createElement('small');
  const quoted = because.map((word) => `«${word}»`).join(', ');
  reason.textContent = told.replace('%', () => quoted);
  copy.querySelector('span')?.append(reason);
  const row = document.createElement('li');
  row.append(copy);
  return [row];
}
