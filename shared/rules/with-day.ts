import type { Day, Language, LocalizedText } from '@shared/model';
import { dayInWords } from './day-in-words.ts';

/** A text with the day in words where it says `{{day}}`, in each language that it is in. */
export function withDay({ nb, en, ar }: LocalizedText, day: Day): LocalizedText {
  const filled = (text: string | undefined, language: Language) =>
    text?.replace('{{day}}', () => dayInWords(day, language));
  return { nb: filled(nb, 'nb') ?? nb, en: filled(en, 'en'), ar: filled(ar, 'ar') };
}
