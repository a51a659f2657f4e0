import type { Day, Language, LocalizedText } from '@shared/model';
import { dayInWords } from './day-in-words.ts';

/** A text with the day in words where it says `{{day}}`, in each language that it is in. */
export function withDay(text: LocalizedText, day: Day): LocalizedText {
  const filled = { ...text };
  for (const language in text) {
    const own = isOf(language, text) ? { language, words: text[language] } : {};
    if (own.words === undefined) continue;
    filled[own.language] = own.words.replace('{{day}}', () => dayInWords(day, own.language));
  }
  return filled;
}

function isOf(key: string, text: LocalizedText): key is Language {
  return Object.hasOwn(text, key);
}
