import { languages } from '@locales/languages.ts';
import type { SpokenLanguage } from '@shared/model/competence.ts';
import type { PageContext } from './page.ts';

/** A language by its name in the page's: `arabisk`. Norwegian names it where that has none. */
export function spokenLanguage({ t, language }: PageContext, code: SpokenLanguage): string {
  if (code === 'nsl') return t('groups:page.signLanguage');
  const locale = [languages[language].intl, languages.nb.intl];
  return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
}
