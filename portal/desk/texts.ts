import { serverTexts } from '@locales/server-texts.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

/** The texts of the pages behind the sign-in, with those of the reading pages that they share. */
export function deskTexts(language: Language): TFunction {
  return serverTexts(language).t;
}
