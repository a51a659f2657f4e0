import { languages } from '@locales/languages.ts';
import type { SpokenLanguage } from '@shared/model/competence.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

/** A language by its name in another one: `arabisk`. */
export function spokenLanguageName(code: string, language: Language, t: TFunction): string {
  if (code === ('nsl' satisfies SpokenLanguage)) return t('place:sign');
  const names = new Intl.DisplayNames([languages[language].intl], { type: 'language' });
  return names.of(code) ?? code;
}
