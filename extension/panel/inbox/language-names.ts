import { languages } from '@locales/languages.ts';
import type { Language, StaffLanguage } from '@shared/model';

/** What the languages of answers are called in the language of the panel. */
export function languageNames(language: StaffLanguage): (named: Language) => string {
  const names = new Intl.DisplayNames([languages[language].intl, 'nb-NO'], { type: 'language' });
  return (named) => names.of(named) ?? languages[named].name;
}
