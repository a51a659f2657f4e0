import { serverTexts } from '@locales/server-texts.ts';
import type { Language } from '@shared/model/text.ts';
import type { TFunction } from 'i18next';

/** The texts of the reading pages. Keys name their file: `portal:home.title`. */
export function texts(language: Language): TFunction {
  return serverTexts(language).t;
}
