import type { Day } from '@shared/model';
import { dayNumber } from './calendar.ts';

/** A day as it is written in the language (BCP 47): `1. juli 2027`. The zone of the machine plays no part. */
export function dayInWords(day: Day, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(dayNumber(day) * 86_400_000);
}
