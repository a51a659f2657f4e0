/** What in a note may tell who it is about. */
export type NoteWarning = 'name' | 'number';

const numbers = /\d[\d\s.-]{4,}\d/;
const shortWord = 3;

/** Whether a note names the one whom the page is about, or holds a date, phone or other long number. */
export function noteWarning(note: string, name: string | null): NoteWarning | null {
  if (numbers.test(note)) return 'number';
  const words = new Set(wordsIn(note));
  const named = wordsIn(name ?? '').some((word) => word.length >= shortWord && words.has(word));
  return named ? 'name' : null;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
