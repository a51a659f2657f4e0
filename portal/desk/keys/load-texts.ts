import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

type KeysTexts = typeof import('@locales/nb/keys.json');

const texts = import.meta.glob<KeysTexts>('../../../locales/*/keys.json', { import: 'default' });

/** The texts of the page's language and no other; Norwegian where they cannot be had. */
export async function loadKeysTexts(language: Language): Promise<TFunction> {
  const asked = texts[`../../../locales/${language}/keys.json`]?.();
  const keys = (await asked?.catch(() => undefined)) ?? (await norwegian());
  return translator(language, { [language]: { keys } }).t;
}

async function norwegian(): Promise<KeysTexts> {
  const { default: nb } = await import('@locales/nb/keys.json');
  return nb;
}
