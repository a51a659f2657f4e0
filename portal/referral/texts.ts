import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { Resource } from 'i18next';

/** The texts of one language, as its `referral.json` holds them. */
export type ReferralTexts = typeof import('@locales/nb/referral.json');

/** A text by its key. `context` picks a form for whom it is about: `label_child` for `child`. */
export type Translate = (key: string | string[], values?: Record<string, unknown>) => string;

export function translate(language: Language, texts: ReferralTexts): Translate {
  const resources: Resource = { [language]: { referral: texts } };
  const t = translator(language, resources).getFixedT(language, 'referral');
  return (key, values = {}) => t(key, values);
}
