import arCommon from '@locales/ar/common.json' with { type: 'json' };
import arPortal from '@locales/ar/portal.json' with { type: 'json' };
import ar from '@locales/ar/sign-in.json' with { type: 'json' };
import enCommon from '@locales/en/common.json' with { type: 'json' };
import enPortal from '@locales/en/portal.json' with { type: 'json' };
import en from '@locales/en/sign-in.json' with { type: 'json' };
import nbCommon from '@locales/nb/common.json' with { type: 'json' };
import nbPortal from '@locales/nb/portal.json' with { type: 'json' };
import nb from '@locales/nb/sign-in.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

const resources = {
  nb: { common: nbCommon, portal: nbPortal, 'sign-in': nb },
  en: { common: enCommon, portal: enPortal, 'sign-in': en },
  ar: { common: arCommon, portal: arPortal, 'sign-in': ar },
};

const translators: Record<Language, TFunction> = {
  nb: translator('nb', resources).t,
  en: translator('en', resources).t,
  ar: translator('ar', resources).t,
};

/** The texts of signing in, and of the pages about who may. */
export function signInTexts(language: Language): TFunction {
  return translators[language];
}
