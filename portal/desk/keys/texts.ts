import arCommon from '@locales/ar/common.json' with { type: 'json' };
import ar from '@locales/ar/keys.json' with { type: 'json' };
import enCommon from '@locales/en/common.json' with { type: 'json' };
import en from '@locales/en/keys.json' with { type: 'json' };
import nbCommon from '@locales/nb/common.json' with { type: 'json' };
import nb from '@locales/nb/keys.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

const resources = {
  nb: { common: nbCommon, keys: nb },
  en: { common: enCommon, keys: en },
  ar: { common: arCommon, keys: ar },
};

const translators: Record<Language, TFunction> = {
  nb: translator('nb', resources).t,
  en: translator('en', resources).t,
  ar: translator('ar', resources).t,
};

/** The texts of the page of keys. */
export function keysTexts(language: Language): TFunction {
  return translators[language];
}
