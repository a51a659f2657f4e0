import { type Day, type Language, plainDate } from '@shared/model';

/** A day as it is written in the language: `1. juli 2027`. The zone plays no part. */
export function dayInWords(day: Day, language: Language): string {
  return plainDate(day).toLocaleString(language, { dateStyle: 'long' });
}
