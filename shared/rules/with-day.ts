import type { Day, LocalizedText } from '@shared/model';
import { dayInWords } from './day-in-words.ts';

/** A text with the day in words where it says `{{day}}`, in each language that it is in. */
export function withDay(text: LocalizedText, day: Day): LocalizedText {
  const inWords = Object.entries(text).map(([language, words]) => [
    language,
    words?.replace('{{day}}', () => dayInWords(day, language)),
  ]);
  return { ...text, ...Object.fromEntries(inWords) };
}
