import { serverTexts } from '@locales/server-texts.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

/** The texts of signing in, and of the pages about who may. */
export function signInTexts(language: Language): TFunction {
  return serverTexts(language).t;
}
