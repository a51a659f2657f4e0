import arCommon from '@locales/ar/common.json' with { type: 'json' };
import arDesk from '@locales/ar/desk.json' with { type: 'json' };
import arPortal from '@locales/ar/portal.json' with { type: 'json' };
import enCommon from '@locales/en/common.json' with { type: 'json' };
import enDesk from '@locales/en/desk.json' with { type: 'json' };
import enPortal from '@locales/en/portal.json' with { type: 'json' };
import nbCommon from '@locales/nb/common.json' with { type: 'json' };
import nbDesk from '@locales/nb/desk.json' with { type: 'json' };
import nbPortal from '@locales/nb/portal.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

const resources = {
  nb: { common: nbCommon, portal: nbPortal, desk: nbDesk },
  en: { common: enCommon, portal: enPortal, desk: enDesk },
  ar: { common: arCommon, portal: arPortal, desk: arDesk },
};

const translators: Record<Language, TFunction> = {
  nb: translator('nb', resources).t,
  en: translator('en', resources).t,
  ar: translator('ar', resources).t,
};

/** The texts of the pages behind the sign-in, with those of the reading pages that they share. */
export function deskTexts(language: Language): TFunction {
  return translators[language];
}
