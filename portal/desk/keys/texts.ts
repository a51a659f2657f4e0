import { serverTexts } from '@locales/server-texts.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

/** The texts of the page of keys. */
export function keysTexts(language: Language): TFunction {
  return serverTexts(language).t;
}
