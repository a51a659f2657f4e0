import { languages } from '@locales/languages.ts';
import { type Instant, milliseconds } from '@shared/model/instant.ts';
import type { Language } from '@shared/model/text.ts';

/** A moment as the clock shows it in Norway: `2. mars 2026, 10:15`. */
export function momentText(instant: Instant, language: Language): string {
  const locale = `${languages[language].intl}-u-nu-latn-ca-gregory`;
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  }).format(milliseconds(instant));
}
