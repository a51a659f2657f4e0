import arCommon from '@locales/ar/common.json' with { type: 'json' };
import arFind from '@locales/ar/find.json' with { type: 'json' };
import arGuidance from '@locales/ar/guidance.json' with { type: 'json' };
import arPortal from '@locales/ar/portal.json' with { type: 'json' };
import enCommon from '@locales/en/common.json' with { type: 'json' };
import enFind from '@locales/en/find.json' with { type: 'json' };
import enGuidance from '@locales/en/guidance.json' with { type: 'json' };
import enPortal from '@locales/en/portal.json' with { type: 'json' };
import nbCommon from '@locales/nb/common.json' with { type: 'json' };
import nbFind from '@locales/nb/find.json' with { type: 'json' };
import nbGuidance from '@locales/nb/guidance.json' with { type: 'json' };
import nbPortal from '@locales/nb/portal.json' with { type: 'json' };
import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

const resources = {
  nb: { common: nbCommon, find: nbFind, guidance: nbGuidance, portal: nbPortal },
  en: { common: enCommon, find: enFind, guidance: enGuidance, portal: enPortal },
  ar: { common: arCommon, find: arFind, guidance: arGuidance, portal: arPortal },
};

const translators: Record<Language, TFunction> = {
  nb: translator('nb', resources).t,
  en: translator('en', resources).t,
  ar: translator('ar', resources).t,
};

/** The texts of the reading pages. Keys name their file: `portal:home.title`. */
export function texts(language: Language): TFunction {
  return translators[language];
}
