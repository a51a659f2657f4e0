import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

type KeysTexts = typeof import('@locales/nb/keys.json');

const texts: Record<Language, () => Promise<{ default: KeysTexts }>> = {
  nb: () => import('@locales/nb/keys.json'),
  en: () => import('@locales/en/keys.json'),
  ar: () => import('@locales/ar/keys.json'),
};

/** The texts of the page's language and no other; Norwegian where they cannot be had. */
export async function loadKeysTexts(language: Language): Promise<TFunction> {
  const { default: keys } = await texts[language]().catch(() => texts.nb());
  return translator(language, { [language]: { keys } }).t;
}
