import { translator } from '@locales/translator.ts';
import type { Language } from '@shared/model/text.ts';
import type { Resource } from 'i18next';

/** The texts of one language, as its `referral.json` holds them. */
export type ReferralTexts = typeof import('@locales/nb/referral.json');

/** Texts of one way of asking: added to the common ones, or said in their place. */
export type OwnTexts = Resource[string][string];

/** A text by its key. `context` picks a form for whom it is about: `label_child` for `child`. */
export type Translate = (key: string | string[], values?: Record<string, unknown>) => string;

export function translate(language: Language, texts: ReferralTexts, own?: OwnTexts): Translate {
  // what is added is written into the texts, and on the server those are everyone's
  const referral = own === undefined ? texts : structuredClone(texts);
  const instance = translator(language, { [language]: { referral } });
  if (own !== undefined) instance.addResourceBundle(language, 'referral', own, true, true);
  const t = instance.getFixedT(language, 'referral');
  return (key, values = {}) => t(key, values);
}
