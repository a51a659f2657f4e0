import { languages } from '@locales/languages.ts';
import type { Language } from '@shared/model/text.ts';

/**
 * Languages offered by name: those most interpreted in Norway in the first half of 2024 (IMDi),
 * with Norwegian sign language (`nsl`), then those of other large groups. Any other can be typed.
 */
export const interpretedLanguages = [
  'uk',
  'ar',
  'ru',
  'pl',
  'ti',
  'so',
  'nsl',
  'lt',
  'fa',
  'prs',
  'ku',
  'ur',
  'tr',
  'es',
  'ro',
  'th',
  'vi',
  'fil',
  'se',
] as const;

/** The name of a language in another: `uk` in `nb` is "Ukrainsk", with a capital to stand alone. */
export function languageName(code: string, inLanguage: Language): string {
  const locale = languages[inLanguage].intl;
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
